import { demoEmail } from '#app/modules/accounts/demo-account.ts'
import { paths } from '#app/platform/paths.ts'
import { expect, STORY_NEED, test } from './fixtures.ts'

test.use({ javaScriptEnabled: false })

test('without scripts a manufacturer posts a need through all steps and reads every reason', async ({
  page,
  signInAs,
}) => {
  await signInAs('manufacturer', paths.newNeed())
  await page.getByLabel('您的需求').fill(STORY_NEED)
  await page.getByRole('button', { name: '整理成需求' }).click()
  const draft = /\/needs\/[^/]+/.exec(page.url())?.[0] ?? ''
  await page.goto(`${draft}/edit/what`)
  for (const step of ['what', 'details', 'conditions', 'terms']) {
    await expect(page).toHaveURL(new RegExp(`/edit/${step}$`))
    await page.getByRole('button', { name: '保存，下一步' }).click()
  }
  await expect(page).toHaveURL(/\/edit\/review$/)
  await expect(page.getByRole('heading', { name: /发布前体检/ })).toBeVisible()
  await page.getByRole('button', { name: '发布需求' }).click()
  await expect(page).toHaveURL(/\/matches$/)

  const first = page.getByRole('main').getByRole('article').first()
  await first.getByRole('link', { name: /查看全部 \d+ 条理由/ }).click()
  await expect(page).toHaveURL(/\/matches\/[0-9a-f-]+$/)
  await expect(page.getByRole('heading', { name: '您对服务商的要求' })).toBeVisible()
  await expect(page.getByRole('heading', { name: '服务商对您的要求' })).toBeVisible()
  await expect(page.getByText(/交付周期 \d+ 天/).last()).toBeVisible()
  await page.goBack()

  await first.getByRole('button', { name: '加入备选' }).click()
  await expect(first.getByRole('button', { name: '移出备选' })).toBeVisible()
})

test('without scripts a step that is wrong comes back with what was typed', async ({
  page,
  signInAs,
  provokes,
}) => {
  provokes(422)
  await signInAs('manufacturer', paths.newNeed())
  await page.getByLabel('您的需求').fill(STORY_NEED)
  await page.getByRole('button', { name: '整理成需求' }).click()
  const draft = /\/needs\/[^/]+/.exec(page.url())?.[0] ?? ''
  await page.goto(`${draft}/edit/conditions`)
  await page.getByLabel('预算上限').fill('八十来万')
  const [reply] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.getByRole('button', { name: '保存，下一步' }).click(),
  ])
  expect(reply.status()).toBe(422)
  await expect(page.getByRole('alert')).toContainText('请填写金额数字')
  await expect(page.getByLabel('预算上限')).toHaveValue('八十来万')
})

test('without scripts the catalogue is searched and narrowed by its forms', async ({ page }) => {
  await page.goto(paths.catalogue())
  const search = page.getByRole('search').filter({ has: page.getByRole('button', { name: '搜索' }) })
  await search.locator('main input[name=q], input[name=q]').last().fill('MES')
  await search.last().getByRole('button', { name: '搜索' }).click()
  await expect(page).toHaveURL(/q=MES/)
  const all = await total(page)
  expect(all).toBeGreaterThan(3)

  await page.getByRole('checkbox', { name: /软件信息服务/ }).check()
  await page.getByRole('button', { name: /^查看 \d+ 项结果$/ }).click()
  await expect(page).toHaveURL(/q=MES/)
  await expect(page).toHaveURL(/domain=D1/)
  await expect(page.getByRole('checkbox', { name: /软件信息服务/ })).toBeChecked()
  const narrowed = await total(page)
  expect(narrowed).toBeGreaterThan(0)
  expect(narrowed).toBeLessThanOrEqual(all)

  await page.getByRole('link', { name: /^移除：服务领域/ }).click()
  await expect(page).not.toHaveURL(/domain=/)
  expect(await total(page)).toBe(all)
})

test('without scripts the language is switched, and the page one was on comes back', async ({ page }) => {
  await page.goto(paths.catalogue({ q: 'MES' }))
  await page.locator('summary[title="语言与显示"]').click()
  await page.getByRole('button', { name: 'English' }).click()
  await expect(page).toHaveURL(/\/catalogue\?q=MES$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Find services')
})

test('without scripts a wrong password is answered by what is wrong, and the address stays typed', async ({
  page,
  provokes,
}) => {
  provokes(422)
  await page.goto(paths.signIn())
  await page.getByLabel('邮箱').fill(demoEmail('operator'))
  await page.getByLabel(/^密码/).fill('not-the-password')
  const [reply] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.getByRole('button', { name: '登录', exact: true }).click(),
  ])
  expect(reply.status()).toBe(422)
  await expect(page.getByRole('alert')).toContainText('邮箱或密码不正确')
  await expect(page.getByLabel('邮箱')).toHaveValue(demoEmail('operator'))
  await expect(page.getByLabel(/^密码/)).toHaveValue('')
})

async function total(page: import('@playwright/test').Page) {
  const words = await page.getByText(/^共 \d+ 项$/).textContent()
  return Number(/\d+/.exec(words ?? '')?.[0])
}

test('without scripts a double press makes one need, and leads to it', async ({ page, signInAs }) => {
  await signInAs('manufacturer', paths.newNeed())
  await page.getByLabel('您的需求').fill(`双击 ${STORY_NEED}`)
  await page.getByRole('button', { name: '整理成需求' }).dblclick()
  await expect(page).toHaveURL(/\/needs\/[^/]+\/edit\//)
  await page.goto(paths.myNeeds())
  await expect(page.getByRole('main').getByRole('link', { name: /^双击/ })).toHaveCount(1)
})
