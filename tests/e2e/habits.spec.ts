/** What people who use such sites every day expect of the keyboard and of feeds. */
import { paths } from '#app/platform/paths.ts'
import { expect, hydrated, test } from './fixtures.ts'

test('a stroke leads to the search box of the page, where one types it is only a stroke, and it can be turned off', async ({
  page,
}) => {
  await page.goto(paths.catalogue({ q: '压铸' }))
  await hydrated(page)
  const box = page.getByRole('main').getByRole('combobox').first()
  await page.keyboard.press('/')
  await expect(box).toBeFocused()
  await page.keyboard.type('MES/SCADA')
  await expect(box).toHaveValue('MES/SCADA')

  await page.goto(paths.glossary())
  await hydrated(page)
  await page.getByLabel('语言与显示').click()
  await page
    .getByRole('group', { name: /单键快捷键/ })
    .getByRole('button', { name: '关' })
    .click()
  await hydrated(page)
  await page.keyboard.press('/')
  await expect(page.getByRole('searchbox').first()).not.toBeFocused()
})

test('a search can be subscribed to, by its link and by the head of its page', async ({ page }) => {
  await page.goto(paths.catalogue({ q: '压铸' }))
  const alternate = await page
    .locator('link[rel=alternate][type="application/atom+xml"]')
    .getAttribute('href')
  const link = await page.getByRole('link', { name: /订阅这次搜索/ }).getAttribute('href')
  expect(link).toBe(alternate)
  const answer = await page.request.get(link ?? '')
  expect(answer.headers()['content-type']).toContain('application/atom+xml')
  const text = await answer.text()
  const entries = await page.evaluate((xml) => {
    const parsed = new DOMParser().parseFromString(xml, 'application/xml')
    return parsed.querySelector('parsererror') ? -1 : parsed.querySelectorAll('entry').length
  }, text)
  expect(entries).toBeGreaterThan(3)
})
