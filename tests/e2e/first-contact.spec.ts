/** Who comes for the first time: what the numbers count, where the services are, an example to try, help where it is needed. */
import { paths } from '#app/platform/paths.ts'
import { violationsOf } from './axe.ts'
import { expect, test } from './fixtures.ts'

/** The figures are at most a minute old, and other journeys publish and pause meanwhile: right is what comes to agree. */
const comesToAgree = (look: () => Promise<void>) => expect(look).toPass({ timeout: 100_000 })
const SOON = { timeout: 2_000 }

test('a number of the first page leads to as many as it says', async ({ page }) => {
  test.setTimeout(330_000)
  for (const name of [/项在架服务$/, /家服务机构$/, /条公开需求$/]) {
    await comesToAgree(async () => {
      await page.goto(paths.home())
      const figure = page.getByRole('list', { name: '当前供需' }).getByRole('link', { name })
      const [number] = /^\d+/.exec((await figure.textContent()) ?? '') ?? []
      await figure.click()
      await expect(page.getByRole('status').filter({ hasText: /\d/ }).first()).toContainText(
        new RegExp(`\\b${number}\\b`),
        SOON,
      )
    })
  }
})

test('needs with a choice are listed with how many they can choose from', async ({ page }) => {
  await page.goto(paths.metNeeds())
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('已有 3 家以上可选的公开需求')
})

test('a tile leads to the providers of its district, and its table says the same', async ({ page }) => {
  test.setTimeout(120_000)
  await comesToAgree(async () => {
    await page.goto(paths.home())
    const tile = page.getByRole('link', { name: /^两江 \d+ 家 · 两江新区$/ })
    const [count] = /\d+/.exec((await tile.getAttribute('aria-label')) ?? '') ?? []
    await page.getByRole('link', { name: '以表格查看' }).click()
    await expect(page.getByRole('row', { name: `两江新区 ${count} 家` })).toBeVisible()
    await page.goBack()
    await tile.click()
    await expect(page).toHaveURL(/index=providers.*region=500157/)
    await expect(page.getByRole('status').filter({ hasText: /\d/ }).first()).toContainText(
      new RegExp(`\\b${count}\\b`),
      SOON,
    )
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('an example leads through signing in to a box that is filled, and on to a draft', async ({ page }) => {
    await page.goto(paths.home())
    await page.getByRole('link', { name: '看一个例子：镁合金中试' }).click()
    await page.locator('button[value=manufacturer]').click()
    await expect(page.getByRole('textbox', { name: /您的需求/ })).toHaveValue(/镁合金半固态成型/)
    await expect(page.getByRole('heading', { name: '接下来会怎样' })).toBeVisible()
    await page.getByRole('link', { name: '空压机节能改造' }).click()
    await expect(page.getByRole('textbox', { name: /您的需求/ })).toHaveValue(/合同能源管理/)
    await page.getByRole('button', { name: '整理成需求' }).click()
    await expect(page).toHaveURL(/\/needs\/[^/]+\/edit\//)
  })

  test('help beside a field opens with a press', async ({ page }) => {
    await page.goto(paths.signIn(paths.newNeed()))
    await page.locator('button[value=manufacturer]').click()
    const help = page.getByRole('group').filter({ hasText: '十二个领域各有一套' })
    await expect(help.getByText('十二个领域各有一套')).toBeHidden()
    await help.locator('summary').click()
    await expect(help.getByText('十二个领域各有一套')).toBeVisible()
    await expect(help.getByRole('link', { name: '十二个领域分别是什么' })).toHaveAttribute(
      'href',
      paths.glossary(),
    )
  })
})

test('an offering shows its free weeks as a strip, in a sentence and as a table', async ({ page }) => {
  await page.goto(paths.catalogue({ q: 'MES' }))
  await page.getByRole('article').getByRole('heading').getByRole('link').first().click()
  await expect(page.getByRole('heading', { name: '近期空档' })).toBeVisible()
  await page.getByText('以表格查看').click()
  await expect(page.getByRole('table', { name: '近期空档' }).getByRole('row')).toHaveCount(13)
})

test('on paper there is nothing to press and nothing folded', async ({ page, signInAs }) => {
  await signInAs('manufacturer', paths.myNeeds({ status: 'published' }))
  const need = await page.getByRole('rowheader').getByRole('link').first().getAttribute('href')
  await page.goto(`${need}/matches`)
  await expect(page.getByRole('article').first()).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  for (const unwanted of ['main button', 'main details:not([open])', 'main nav', '[data-shell]'])
    await expect(page.locator(`${unwanted}:visible`)).toHaveCount(0)
  await expect(page.getByRole('article').first()).toBeVisible()
})

for (const lng of ['zh-CN', 'en'])
  test(`what a link of the first page shows is in its name, in ${lng}`, async ({ page }) => {
    await page.goto(`${paths.home()}?lng=${lng}`)
    const violations = await violationsOf(page, {
      runOnly: { type: 'rule', values: ['label-content-name-mismatch'] },
    })
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html.slice(0, 120)))).toEqual([])
  })
