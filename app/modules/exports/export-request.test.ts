import { expect, test } from 'vitest'
import { paths } from '#app/platform/paths.ts'
import { ROWS_AT_ONCE, readExportRequest, wayOf, XLSX_ROWS } from './export-request.ts'

test('the address that a page links to is read back with the filter alone', () => {
  const filter = new URLSearchParams('q=压铸 MES&region=500112&region=500106')
  const url = new URL(paths.newExport('offerings', 'xlsx', filter), 'http://site.invalid')
  const asked = readExportRequest(url.searchParams)
  expect(asked).toMatchObject({ list: 'offerings', format: 'xlsx' })
  expect(asked?.filter.toString()).toBe(filter.toString())
})

test.each([
  '',
  'list=offerings',
  'list=users&format=csv',
  'list=offerings&format=exe',
  'list=toString&format=csv',
])('%j asks for nothing', (text) => {
  expect(readExportRequest(new URLSearchParams(text))).toBeNull()
})

test.each([
  ['csv', ROWS_AT_ONCE, 'at-once'],
  ['csv', ROWS_AT_ONCE + 1, 'background'],
  ['xlsx', XLSX_ROWS, 'background'],
  ['xlsx', XLSX_ROWS + 1, 'too-long'],
  ['csv', 1_000_000, 'background'],
] as const)('%s of %i rows: %s', (format, rows, way) => {
  expect(wayOf(format, rows)).toBe(way)
})
