import type { Download, Page } from '@playwright/test'
import writeSheet from 'write-excel-file/node'
import { paths } from '#app/platform/paths.ts'
import { readTable } from '#app/platform/tables/read-table.server.ts'
import { expect, hydrated, test } from './fixtures.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

type Rows = string[][]
const workbook = (rows: Rows) =>
  writeSheet(rows.map((row) => row.map((value) => ({ value, type: String })))).toBuffer()

/** What was downloaded, as rows of texts under its header. */
async function tableOf(download: Download, test: { outputPath(name: string): string }): Promise<Rows> {
  const file = test.outputPath(download.suggestedFilename())
  await download.saveAs(file)
  const { columns, rows } = await readTable(file)
  return [[...columns], ...rows.map(({ cells }) => columns.map((column) => String(cells.get(column) ?? '')))]
}

async function clicked(page: Page, name: string | RegExp): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name }).click(),
  ])
  return download
}

async function upload(page: Page, name: string, rows: Rows) {
  await page.getByLabel(/^文件/).setInputFiles({ name, mimeType: XLSX, buffer: await workbook(rows) })
  await page.getByRole('button', { name: '上传并检查' }).click()
  await page.waitForURL(/\/imports\/[0-9a-f-]{36}$/)
}

/** Reloads where no script does. */
async function waitsFor(page: Page, text: string | RegExp) {
  await expect(async () => {
    if (!(await page.getByText(text).first().isVisible())) await page.reload()
    await expect(page.getByText(text).first()).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 30_000 })
}

/** From the template to drafts in the own offerings, with two bad rows mended on the way. */
async function importWithMistakes(page: Page, mark: string, wait: (text: string | RegExp) => Promise<void>) {
  const [header = [], example = []] = await tableOf(await clicked(page, '下载模板：服务'), test.info())
  const at = (name: string) => header.findIndex((column) => column.startsWith(name))
  const row = (number: number, changes: Record<string, string> = {}) => {
    const cells = [...example]
    const values = { 编号: `${mark}-${number}`, 标题: `${mark} 压铸车间改造 ${number}`, ...changes }
    for (const [name, value] of Object.entries(values)) cells[at(name)] = value
    return cells
  }
  await upload(page, `${mark}.xlsx`, [
    header,
    row(1),
    row(2, { 最低价: '三十左右' }),
    row(3, { 服务领域: '不存在的领域' }),
  ])

  await test.step('the report names row, column, value and reason', async () => {
    await wait('待确认')
    const line = (text: string) => page.getByRole('row').filter({ hasText: text })
    await expect(line('三十左右')).toContainText('3')
    await expect(line('三十左右')).toContainText('最低价（万元）')
    await expect(line('三十左右')).toContainText('请填金额')
    await expect(line('不存在的领域').first()).toContainText('不在目录中')
  })

  const failed = await tableOf(await clicked(page, '下载错误行（XLSX）'), test.info())
  await page.getByRole('button', { name: '导入 1 行' }).click()
  await wait(/新增 1，更新 0/)

  await test.step('the sheet of failed rows, mended, is taken as it is', async () => {
    const [columns = [], second = [], third = []] = failed
    expect(columns.at(-1)).toBe('错误原因')
    expect(second[columns.indexOf('错误原因')]).toContain('请填金额')
    second[at('最低价')] = '30'
    third[at('服务领域')] = '软件信息服务'
    await page.getByRole('link', { name: '再导入一份' }).click()
    await upload(page, `${mark}-mended.xlsx`, [columns, second, third])
    await wait('每一行都可以导入。')
    await page.getByRole('button', { name: '导入 2 行' }).click()
    await wait(/新增 2，更新 0/)
  })

  await page.getByRole('link', { name: '查看我的服务' }).click()
  await page.goto(paths.myOfferings({ status: 'draft' }))
  for (const number of [1, 2, 3])
    await expect(
      page.getByRole('article').filter({ hasText: `${mark} 压铸车间改造 ${number}` }),
    ).toContainText('草稿')
}

test('a provider fills the template, mends what is wrong by row and column, and finds the drafts', async ({
  page,
  signInAs,
}) => {
  await signInAs('provider', paths.myOfferings())
  await page.getByRole('link', { name: '批量导入' }).first().click()
  await page.waitForURL(/\/imports$/)
  await hydrated(page)
  await importWithMistakes(page, 'LC', (text) =>
    expect(page.getByText(text).first()).toBeVisible({ timeout: 30_000 }),
  )
})

test('a file that cannot be read is refused with what to do, and a form without a file says so', async ({
  page,
  signInAs,
  provokes,
}) => {
  provokes(422)
  await signInAs('provider', paths.imports())
  await hydrated(page)
  await page.getByLabel(/^文件/).setInputFiles({
    name: 'columns.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('编号,标题\r\nA-1,压铸\r\n'),
  })
  await page.getByRole('button', { name: '上传并检查' }).click()
  await expect(page.getByText(/缺少必填的列：服务领域、细分方向/)).toBeVisible()
  await expect(page.getByText('请按提示修改后重新上传，现有数据没有改动。')).toBeVisible()

  await page.goto(paths.imports())
  await hydrated(page)
  await page.locator('input[type=file]').evaluate((input) => input.removeAttribute('required'))
  await page.getByRole('button', { name: '上传并检查' }).click()
  await expect(page.getByRole('alert')).toContainText('请选择一个文件')
})

test('an official finds the import on the workbench', async ({ page, signInAs }) => {
  await signInAs('official', paths.workbench())
  await page.getByRole('main').getByRole('link', { name: '批量导入' }).click()
  await page.waitForURL(/\/imports$/)
  await expect(page.getByRole('radio', { name: '企业' })).toBeVisible()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('a provider does the same, reloading the page until it is done', async ({ page, signInAs }) => {
    await signInAs('provider', paths.imports())
    await importWithMistakes(page, 'WJ', (text) => waitsFor(page, text))
  })
})
