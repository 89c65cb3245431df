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
  await page.getByRole('button', { name: '生成草稿' }).click()
  await expect(page.getByText('草稿已生成。')).toBeVisible()
  await expect(page.getByText('起草人不能发布自己起草的报告')).toBeVisible()
  const address = new URL(page.url()).pathname
  await page.getByRole('link', { name: '重算核对' }).click()
  await expect(page.getByText('重算一致')).toBeVisible()
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
