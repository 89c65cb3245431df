import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { paths } from '#app/platform/paths.ts'
import { readTable } from '#app/platform/tables/read-table.server.ts'
import { expect, test } from './fixtures.ts'

/** Rows that the page counts, and the titles of all of them in each format. */
async function exportBoth(page: Page) {
  const words = await page.getByText(/^共 \d+ 项$/).textContent()
  const total = Number(/\d+/.exec(words ?? '')?.[0])
  const files: Record<string, string> = {}
  for (const format of ['XLSX', 'CSV']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: `导出为 ${format}` }).click(),
    ])
    const file = test.info().outputPath(download.suggestedFilename())
    await download.saveAs(file)
    files[format] = file
  }
  return { total, csv: files.CSV ?? '', xlsx: files.XLSX ?? '' }
}

async function filteredCatalogue(page: Page) {
  await page.goto(paths.catalogue({ q: 'MES', domain: 'D1' }))
  const { total, csv, xlsx } = await exportBoth(page)
  expect(total).toBeGreaterThan(0)
  expect([...readFileSync(csv).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const titles: string[][] = []
  for (const file of [csv, xlsx]) {
    const { columns, rows } = await readTable(file)
    expect(rows).toHaveLength(total)
    const domain = columns.find((name) => name.includes('领域')) ?? ''
    expect(new Set(rows.map(({ cells }) => cells.get(domain)))).toEqual(new Set(['软件信息服务']))
    titles.push(rows.map(({ cells }) => String(cells.get('标题'))).sort())
  }
  expect(titles[0]).toEqual(titles[1])
  const shown = await page
    .getByRole('list', { name: '服务', exact: true })
    .getByRole('heading')
    .allTextContents()
  expect(shown.length).toBeGreaterThan(0)
  for (const title of shown) expect(titles[0]).toContain(title)
}

test('a filtered catalogue is exported as CSV and XLSX with the rows of the page and no others', async ({
  page,
  signInAs,
}) => {
  await signInAs('manufacturer')
  await filteredCatalogue(page)
})

test('the own offerings of one state are exported as that state alone', async ({ page, signInAs }) => {
  await signInAs('provider', paths.myOfferings({ status: 'published' }))
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '导出为 CSV' }).click(),
  ])
  const file = test.info().outputPath(download.suggestedFilename())
  await download.saveAs(file)
  const { rows } = await readTable(file)
  expect(rows.length).toBeGreaterThan(0)
  expect(new Set(rows.map(({ cells }) => cells.get('状态')))).toEqual(new Set(['已发布']))
})

test('who has not signed in is asked to, and then has the file', async ({ page }) => {
  await page.goto(paths.catalogue({ domain: 'D1' }))
  await page.getByRole('link', { name: '导出为 CSV' }).click()
  await page.waitForURL(/\/sign-in/)
  await page.locator('button[value=manufacturer]').click()
  await page.waitForURL(/\/exports\/confirm\?/)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载文件' }).click(),
  ])
  expect(download.suggestedFilename()).toMatch(/\.csv$/)
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a filtered catalogue is exported just the same', async ({ page, signInAs }) => {
    await signInAs('manufacturer')
    await filteredCatalogue(page)
  })
})
