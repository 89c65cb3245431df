import type { Page } from '@playwright/test'
import { paths } from '#app/platform/paths.ts'
import { expect, hydrated, test } from './fixtures.ts'

const results = (page: Page) => page.getByRole('list', { name: '服务', exact: true }).getByRole('article')
const box = (page: Page) => page.getByRole('main').getByRole('combobox', { name: '搜索词' })

test('MES and 制造执行系统 find the same offerings, and the first of one is near the top of the other', async ({
  page,
}) => {
  const titles = async (words: string) => {
    await page.goto(paths.catalogue({ q: words, per: '50' }))
    return results(page).getByRole('heading').allTextContents()
  }
  const short = await titles('MES')
  const long = await titles('制造执行系统')
  expect([...short].sort()).toEqual([...long].sort())
  expect(short.slice(0, 3)).toContain(long[0])
  expect(long.slice(0, 3)).toContain(short[0])
})

test('traditional and full-width writing find what is written in simplified characters', async ({ page }) => {
  await page.goto(paths.catalogue({ q: '壓鑄' }))
  await expect(results(page).first()).toContainText('压铸')
  await page.goto(paths.catalogue({ q: 'ＭＥＳ' }))
  await expect(results(page).first()).toContainText('MES')
})

test('chosen conditions are chips that can be taken away one by one or all at once', async ({ page }) => {
  await page.goto(paths.catalogue({ q: 'MES', domain: 'D1', priceModel: 'project' }))
  const chips = page.getByRole('list', { name: '已选' }).getByRole('listitem')
  await expect(chips).toHaveCount(3)
  await page.getByRole('link', { name: /^移除：计价方式/ }).click()
  await expect(page).not.toHaveURL(/priceModel/)
  await expect(chips).toHaveCount(2)
  await expect(page.getByRole('checkbox', { name: /软件信息服务/ })).toBeChecked()
  await page.getByRole('link', { name: '清空条件' }).last().click()
  await expect(page).not.toHaveURL(/domain|q=/)
  await expect(chips).toHaveCount(0)
})

test('an empty result offers the one condition to give up, and to post the search as a need', async ({
  page,
}) => {
  await page.goto(`${paths.catalogue()}?q=MES&domain=D1&certificate=cnas&region=500241`)
  await expect(page.getByText('共 0 项')).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: '把它发布为需求' }).last()).toHaveAttribute(
    'href',
    /\/needs\/new\?q=MES&domain=D1/,
  )
  const looser = page.getByRole('link', { name: /^去掉“.+”后有 \d+ 项$/ }).first()
  const promised = /有 (\d+) 项/.exec((await looser.textContent()) ?? '')?.[1]
  await looser.click()
  await expect(page.getByText(`共 ${promised} 项`)).toBeVisible()
})

test('the state of a search is in its address: reload and back bring it again', async ({ page }) => {
  await page.goto(paths.catalogue({ q: 'MES' }))
  await hydrated(page)
  await page.getByRole('checkbox', { name: /软件信息服务/ }).check()
  await expect(page).toHaveURL(/domain=D1/)
  const found = page.getByText(/^共 \d+ 项$/)
  await expect(page.getByRole('list', { name: '已选' }).getByRole('listitem')).toHaveCount(2)
  const count = (await found.textContent()) ?? ''
  const address = page.url()

  await page.reload()
  await expect(found).toHaveText(count)
  await expect(page.getByRole('checkbox', { name: /软件信息服务/ })).toBeChecked()
  await expect(box(page)).toHaveValue('MES')

  await results(page).first().getByRole('heading').getByRole('link').click()
  await page.waitForURL(/\/offerings\//)
  await page.goBack()
  await expect(page).toHaveURL(address)
  await expect(found).toHaveText(count)
  await expect(page.getByRole('checkbox', { name: /软件信息服务/ })).toBeChecked()
})

test('while an input method composes nothing is asked and nothing is sent', async ({ page, context }) => {
  await page.clock.install()
  await page.goto(paths.catalogue())
  await hydrated(page)
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().includes(paths.suggest())) asked.push(decodeURIComponent(request.url()))
  })
  await box(page).click()
  const keyboard = await context.newCDPSession(page)
  for (const letters of ['y', 'ya', "ya'zh", "ya'zhu"]) {
    await keyboard.send('Input.imeSetComposition', {
      text: letters,
      selectionStart: letters.length,
      selectionEnd: letters.length,
    })
  }
  // 229 is the key code of every key that an input method takes for itself.
  await keyboard.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Enter',
    windowsVirtualKeyCode: 229,
  })
  await page.clock.runFor(2_000)
  expect(asked).toEqual([])
  expect(new URL(page.url()).search).toBe('')
  await expect(page.getByRole('option')).toHaveCount(0)

  await keyboard.send('Input.insertText', { text: '压铸' })
  await expect(page.getByRole('option').first()).toBeVisible()
  expect(asked.join()).toContain('压铸')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('option')).toHaveCount(0)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/q=%E5%8E%8B%E9%93%B8/)
})

test('what was searched for is marked, and never becomes a part of the page', async ({ page }) => {
  await page.goto(paths.catalogue({ q: '压铸 MES' }))
  await expect(results(page).first().locator('mark').first()).toHaveText(/^(压铸|MES)/i)

  await page.goto(paths.catalogue({ q: '<b>压铸</b><img src=x onerror=alert(1)>' }))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.locator('main b, main img')).toHaveCount(0)
  await expect(box(page)).toHaveValue('<b>压铸</b><img src=x onerror=alert(1)>')
})
