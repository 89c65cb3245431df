import { describe, expect, test } from 'vitest'
import { readCsv } from '#app/platform/tables/read-csv.ts'
import { readHeader, readRow } from './read-rows.ts'
import { columnsOf, sheets } from './sheets.ts'

const { offerings } = sheets
function read(header: string, line: string) {
  const table = readCsv(`${header}\n${line}\n`, 'a.csv')
  const found = readHeader(table, offerings.columns)
  const [row] = table.rows
  if (!row) throw new Error('no row')
  return readRow(row, found, offerings)
}
const BASE = '编号,服务领域,细分方向,标题'
const ROW = 'A-1,软件信息服务,MES,压铸车间 MES 实施'

describe('a header', () => {
  const of = (line: string) =>
    readHeader(readCsv(`${line}\nx\n`.replace('x', line), 'a.csv'), offerings.columns)

  test('is recognised by Chinese and English names and others that mean the same, whatever the case and spaces', () => {
    const { columns, missing } = of('ID,Domain,服务方向,服务名称,lead time (days)')
    expect([...columns.keys()]).toEqual(['key', 'domain', 'leafCodes', 'title', 'leadTimeDays'])
    expect(missing).toEqual([])
  })

  test('names what is missing; what it does not know may be a field of the domain; reasons are passed over', () => {
    const { missing, others } = of('编号,标题,部署方式,错误原因')
    expect(missing).toEqual([
      { zh: '服务领域', en: 'Domain' },
      { zh: '细分方向', en: 'Subdomains' },
    ])
    expect(others).toEqual(['部署方式'])
  })
})

describe('a row', () => {
  test('becomes what the form would have sent: money in fen, weeks in days, words as codes', () => {
    const { value, problems, key, domain } = read(
      `${BASE},最低价（万元）,最高价（万元）,交付周期（天）,服务区域,支持远程`,
      `${ROW},30,60万,8周,全国,是`,
    )
    expect(problems).toEqual([])
    expect([key, domain]).toEqual(['A-1', 'D1'])
    expect(value).toMatchObject({
      leafCodes: ['D1.mes'],
      priceMinFen: 30_000_000,
      priceMaxFen: 60_000_000,
      leadTimeDays: 56,
      regions: ['any'],
    })
  })

  test.each([
    ['最低价（万元）', '三十左右', 'amount'],
    ['交付周期（天）', '很快', 'days'],
    ['空余档期', '两三个', 'number'],
    ['支持远程', '也许', 'flag'],
    ['有效期至', '2027-02-30', 'day'],
    ['服务区域', '火星', 'notInList'],
  ])('with %s = %s says so by column, and is not taken', (column, cell, code) => {
    const { value, problems } = read(`${BASE},${column}`, `${ROW},${cell}`)
    expect(value).toBeUndefined()
    expect(problems).toMatchObject([{ row: 2, column, value: cell, code: `imports:problem.${code}` }])
  })

  test('lists everything that is wrong, not only the first', () => {
    const { problems } = read(`${BASE},最低价（万元）`, ',没有的领域,MES,,很多')
    expect(problems.map(({ column }) => column)).toEqual(['编号', '服务领域', '标题', '最低价（万元）'])
  })

  test('with texts that look like formulas keeps them as texts', () => {
    const { value } = read(BASE, '=1+1,软件信息服务,MES,"=HYPERLINK(""http://x"")"')
    expect(value).toMatchObject({ title: '=HYPERLINK("http://x")' })
  })
})

describe.each(['offerings', 'needs', 'organizations'] as const)('the columns of %s', (kind) => {
  const columns = columnsOf(kind, true)

  test('have a key and names of their own', () => {
    const names = columns.flatMap(({ zh, en, names = [] }) => [zh, en, ...names])
    expect(new Set(names).size).toBe(names.length)
    expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length)
  })

  test('understand each value that the template lists, in both languages', () => {
    for (const column of columns) {
      if (column.kind !== 'code' && column.kind !== 'codes') continue
      const allowed = column.allowed ?? []
      for (const one of allowed) {
        const domain = /^([DRSF]\d)\./.exec(one.code)?.[1]
        for (const language of ['zh', 'en'] as const) {
          // Two editions of a list may name the same thing: the newer code is as good.
          const resolved = allowed.find(({ code }) => code === column.resolve(one[language], domain))
          expect([column.key, one.code, resolved?.[language]]).toEqual([column.key, one.code, one[language]])
        }
      }
    }
  })
})
