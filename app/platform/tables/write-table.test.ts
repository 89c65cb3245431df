/** What is written is read again by the same reader that takes uploads. */
import { describe, expect, test } from 'vitest'
import { readTableBytes } from './read-table.server.ts'
import { writeCsv } from './write-csv.ts'
import { writeXlsx } from './write-xlsx.server.ts'
import { xlsxPart } from './xlsx-parts.server.ts'

const header = ['标题', '价格']
const formulas = ['=HYPERLINK(1)', '+1+1', '-cmd|x', '@SUM(A1)', '＝1+1', '\t=1']

describe('a CSV file', () => {
  test('begins with a byte order mark, ends its lines with CR LF, quotes what needs it', () => {
    const bytes = writeCsv(header, [
      ['压铸, "MES"\n第二行', 30.5],
      ['空', null],
    ])
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(bytes.toString('utf8')).toBe('\uFEFF标题,价格\r\n"压铸, ""MES""\n第二行",30.5\r\n空,\r\n')
  })

  test.each(formulas)('holds %j as text', (text) => {
    expect(writeCsv(['a'], [[text]]).toString('utf8')).toContain(`'${text}`)
  })

  test('leaves negative numbers alone', () => {
    expect(writeCsv(['a', 'b'], [[-3, '-3']]).toString('utf8')).toBe('\uFEFFa,b\r\n-3,-3\r\n')
  })
})

describe('an XLSX file', () => {
  test('gives back texts, numbers and blanks', async () => {
    const bytes = await writeXlsx([
      {
        name: '服务',
        header,
        rows: [
          ['压铸 <MES> & "ERP"', 30.5],
          ['空', null],
        ],
      },
    ])
    const { columns, rows } = await readTableBytes(bytes, 'a.xlsx')
    expect(columns).toEqual(header)
    expect(rows.map(({ cells }) => Object.fromEntries(cells))).toEqual([
      { 标题: '压铸 <MES> & "ERP"', 价格: 30.5 },
      { 标题: '空' },
    ])
  })

  test('has no formula, whatever its texts begin with', async () => {
    const bytes = await writeXlsx([{ name: 'a', header: ['a'], rows: formulas.map((text) => [text]) }])
    expect(xlsxPart(bytes, 'xl/worksheets/sheet1.xml')).not.toMatch(/<f[\s>]/)
    const { rows } = await readTableBytes(bytes, 'a.xlsx')
    expect(rows.map(({ cells }) => cells.get('a'))).toEqual(formulas.map((text) => text.trim()))
  })

  test('opens with texts that XML or Excel would refuse', async () => {
    const rows = [['\u0000\u0008坏字符\uD800'], ['长'.repeat(40_000)]]
    const table = await readTableBytes(await writeXlsx([{ name: 'a', header: ['a'], rows }]), 'a.xlsx')
    expect(table.rows[0]?.cells.get('a')).toBe('坏字符')
    expect(table.rows[1]?.cells.get('a')).toHaveLength(32_767)
  })
})
