/** The palette and the list of keys: anywhere at a stroke, and nothing of it before it is wanted. */
import { paths } from '#app/platform/paths.ts'
import { violationsOf } from './axe.ts'
import { expect, hydrated, test } from './fixtures.ts'

test('a stroke opens it, the keys choose, Escape gives the focus back', async ({ page, signInAs }) => {
  await signInAs('manufacturer', paths.myNeeds())
  await hydrated(page)
  const link = page.getByRole('main').getByRole('link').first()
  await link.focus()
  await page.keyboard.press('Control+k')
  const box = page.getByRole('combobox', { name: '要去哪里，或要做什么' })
  await expect(box).toBeFocused()
  expect(await violationsOf(page, {}, 'dialog')).toEqual([])
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(link).toBeFocused()

  await page.keyboard.press('Control+k')
  await expect(box).toBeFocused()
  await page.keyboard.type('账号')
  const account = page.getByRole('option', { name: '账号与安全' })
  await expect(account).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(account).toHaveAttribute('aria-selected', 'false')
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await page.waitForURL(paths.account())
})

test('it offers what this visitor may do, and no more', async ({ page, signInAs }) => {
  const open = async () => {
    await hydrated(page)
    await page.getByRole('link', { name: '快速前往' }).click()
  }
  const option = (name: string) => page.getByRole('option', { name, exact: true })
  await page.goto(paths.about())
  await open()
  await expect(option('登录')).toBeVisible()
  await expect(option('发布需求')).toHaveCount(0)
  await expect(option('检索索引')).toHaveCount(0)

  await signInAs('provider')
  await open()
  await expect(option('新增服务')).toBeVisible()
  await expect(option('发布需求')).toHaveCount(0)
  await expect(option('检索索引')).toHaveCount(0)
  await page.keyboard.press('Escape')

  await page.context().clearCookies()
  await signInAs('official')
  await open()
  await expect(option('未满足需求')).toBeVisible()
  await expect(option('检索索引')).toHaveCount(0)
  await page.keyboard.press('Escape')

  await page.context().clearCookies()
  await signInAs('operator')
  await open()
  await expect(option('检索索引')).toBeVisible()
})

test('it finds services and providers, waits for the input method, and leads to the whole search', async ({
  page,
  context,
}) => {
  await page.clock.install()
  await page.goto(paths.about())
  await hydrated(page)
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().includes(paths.suggest())) asked.push(decodeURIComponent(request.url()))
  })
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('combobox', { name: '要去哪里，或要做什么' })).toBeFocused()
  const keyboard = await context.newCDPSession(page)
  for (const text of ['y', 'ya', "ya'zh"]) {
    await keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  }
  await page.clock.runFor(2_000)
  expect(asked).toEqual([])
  await keyboard.send('Input.insertText', { text: '压铸' })
  const found = page.getByRole('group', { name: '服务与机构' }).getByRole('option')
  await expect(found.nth(1)).toContainText('压铸')
  expect(asked.filter((address) => !address.includes('压铸'))).toEqual([])
  await page.getByRole('option', { name: '在目录中搜索“压铸”' }).click()
  await page.waitForURL((url) => url.searchParams.get('q') === '压铸')
})

test('it sets the theme and the language without leaving the page', async ({ page }) => {
  await page.goto(paths.glossary())
  await hydrated(page)
  await page.keyboard.press('Control+k')
  await page.getByRole('option', { name: '外观：深色' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page).toHaveURL(paths.glossary())
  await hydrated(page)
  await page.keyboard.press('Control+k')
  await page.getByRole('option', { name: 'Switch to English' }).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})

test('nothing of it is loaded with the page', async ({ page }) => {
  const files: string[] = []
  page.on('response', (response) => files.push(response.url()))
  await page.goto(paths.about(), { waitUntil: 'networkidle' })
  expect(files.filter((file) => /palette|shortcut-list/.test(file))).toEqual([])
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(files.some((file) => file.includes('palette'))).toBe(true)
})

test('the list of keys opens at a stroke, unless single keys are turned off', async ({ page }) => {
  await page.goto(paths.about())
  await hydrated(page)
  const list = page.getByRole('dialog', { name: '键盘快捷键' })
  await page.keyboard.press('?')
  await expect(list).toContainText('到搜索框')
  expect(await violationsOf(page, {}, 'dialog')).toEqual([])
  await list.getByRole('button', { name: '知道了' }).click()
  await expect(list).toHaveCount(0)

  await page.keyboard.press('Control+k')
  await page.getByRole('option', { name: '关闭单键快捷键' }).click()
  await page.waitForLoadState()
  await hydrated(page)
  await page.keyboard.press('?')
  await page.keyboard.press('Control+k')
  await expect(list).toHaveCount(0)
  await page.getByRole('option', { name: '键盘快捷键' }).click()
  await expect(list).toContainText('（已关闭）')
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })
  test('its button leads to the catalogue', async ({ page }) => {
    await page.goto(paths.about())
    await page.getByRole('link', { name: '快速前往' }).click()
    await expect(page).toHaveURL(paths.catalogue())
  })
})
