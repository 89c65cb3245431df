/** A month's report from its making to the public page: two officials, a workbook, and nothing for the author to release. */
import type { Page } from '@playwright/test'
import { paths } from '#app/platform/paths.ts'
import { expect, test } from './fixtures.ts'

async function enter(page: Page, role: 'official' | 'reviewer', wanted: string) {
  await page.goto(paths.signIn(wanted))
  await page.locator(`button[value=${role}]`).click()
  await page.waitForURL((url) => url.pathname === wanted)
}

test('an official makes the report of a month, a colleague releases it, and everybody reads its figures', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000)
  await enter(page, 'official', paths.reports())
  // The report of the month before is in the story already.
  await page.getByLabel('时期').selectOption({ index: 1 })
  await page.getByRole('button', { name: '生成草稿' }).click()
  await expect(page.getByText('草稿已生成。')).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText('起草人不能发布自己起草的报告')).toBeVisible()
  const address = new URL(page.url()).pathname
  await page.getByRole('button', { name: '重算核对' }).click()
  await expect(page.getByText('重算一致')).toBeVisible({ timeout: 60_000 })
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载 XLSX' }).click(),
  ])
  expect(file.suggestedFilename()).toMatch(/\.xlsx$/)

  const colleague = await browser.newPage()
  await enter(colleague, 'reviewer', address)
  await colleague.getByText('发布报告', { exact: true }).click()
  await colleague.getByRole('button', { name: '确认发布' }).click()
  await expect(colleague.getByText('报告已发布。')).toBeVisible()

  await colleague.context().clearCookies()
  await colleague.goto(paths.development())
  await expect(colleague.getByRole('heading', { name: '主要指标' })).toBeVisible()
  await expect(colleague.getByText('第 1 版')).toBeVisible()
  await colleague.close()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a report that is being counted appears by itself, and one month is one report', async ({ page }) => {
    test.setTimeout(120_000)
    await enter(page, 'official', paths.reports())
    await page.getByLabel('时期').selectOption({ index: 2 })
    await page.getByRole('button', { name: '生成草稿' }).click()
    await expect(page.getByRole('link', { name: '下载 XLSX' })).toBeVisible({ timeout: 60_000 })
    await page.getByRole('link', { name: '领域与区县' }).click()
    await expect(page.getByRole('heading', { name: '三、分领域情况' })).toBeVisible()
    await page.getByRole('link', { name: '打印版（全文）' }).click()
    await expect(page.getByRole('heading', { name: '口径说明' })).toBeVisible()
  })
})
