import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import writeSheet, { type SheetData } from 'write-excel-file/node'
import { aZip } from '#tests/factories/a-zip.ts'
import { translator } from '../i18n/i18n.server.ts'
import { readTable } from './read-table.server.ts'
import { TableProblem } from './table-problem.ts'
import { xlsxPart } from './xlsx-parts.server.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'yupei-table-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const save = (name: string, content: string | Uint8Array) => {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return file
}
const rowsOf = async (file: string) =>
  (await readTable(file)).rows.map(({ cells }) => Object.fromEntries(cells))
const problemOf = async (file: string) => {
  const error = await readTable(file).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(TableProblem)
  return (error as TableProblem).describe(translator('zh-CN')).replace(folder, '')
}

/** 标题,铝压铸 … in GBK, which is a part of GB18030. */
const gb = (text: string) => {
  const known: Record<string, number[]> = {
    标: [0xb1, 0xea],
    题: [0xcc, 0xe2],
    铝: [0xc2, 0xc1],
    合: [0xba, 0xcf],
    金: [0xbd, 0xf0],
  }
  return Uint8Array.from([...text].flatMap((char) => known[char] ?? [char.charCodeAt(0)]))
}

describe('a CSV', () => {
  const lines = 'id,标题\r\n001,"铝合金, ""压铸"""\r\n\r\n002,减速器\r\n'
  const expected = [
    { id: '001', 标题: '铝合金, "压铸"' },
    { id: '002', 标题: '减速器' },
  ]

  test('is read in UTF-8, with a byte order mark or without', async () => {
    expect(await rowsOf(save('plain.csv', lines))).toEqual(expected)
    expect(await rowsOf(save('mark.csv', `\uFEFF${lines}`))).toEqual(expected)
  })

  test('is read in GB18030', async () => {
    expect(await rowsOf(save('gb.csv', gb('id,标题\n1,铝合金\n')))).toEqual([{ id: '1', 标题: '铝合金' }])
  })

  test('is read in UTF-16 with a byte order mark, as Excel saves Unicode text, and with tabs', async () => {
    const file = save('unicode.txt', Buffer.from('\uFEFFid\t标题\n1\t铝\n', 'utf16le'))
    expect(await rowsOf(file)).toEqual([{ id: '1', 标题: '铝' }])
  })

  test('counts rows as a spreadsheet does, across line breaks inside cells', async () => {
    const table = await readTable(save('break.csv', 'id,标题\n1,"一\n二"\n2,三\n'))
    expect(table.rows.map(({ row }) => row)).toEqual([2, 3])
  })

  test.each([
    ['an open quote', 'open.csv', 'id,标题\n1,"铝合金\n2,钢\n', '引号没有闭合'],
    ['a cell too many', 'many.csv', 'id,标题\n1,铝\n2,钢,板\n', '第 3 行第 3 列：有 3 格，表头有 2 列'],
    ['a cell too few', 'few.csv', 'id,标题\n1\n', '第 2 行「标题」列：有 1 格，表头有 2 列'],
    ['nothing but a header', 'header.csv', 'id,标题\n', '只有表头'],
    ['nothing at all', 'empty.csv', '', '文件是空的'],
    ['a million columns', 'wide.csv', `${'a,'.repeat(1_000_000)}\n1`, '超过 500 列'],
  ])('with %s is refused with its place', async (_, name, text, message) => {
    expect(await problemOf(save(name, text))).toContain(message)
  })

  test('in no known encoding is refused', async () => {
    expect(await problemOf(save('bytes.csv', Uint8Array.from([0x69, 0x64, 0xff, 0xff, 0x0a])))).toContain(
      '编码',
    )
    expect(await problemOf(save('binary.csv', Uint8Array.from([1, 0, 0, 7])))).toContain('不是文本文件')
    expect(await problemOf(path.join(folder, 'absent.csv'))).toContain('文件不存在')
  })
})

describe('a JSONL', () => {
  test('is read with lists, numbers and a nested ext; blanks are absent', async () => {
    const file = save(
      'a.jsonl',
      '{"id":7,"title":"MES","keywords":["压铸","SAP"],"ext":{"users":50},"region":null}\n\n',
    )
    expect(await rowsOf(file)).toEqual([{ id: 7, title: 'MES', keywords: ['压铸', 'SAP'], 'ext.users': 50 }])
  })

  test('that is broken names the line and the character', async () => {
    expect(await problemOf(save('b.jsonl', '{"id":1,"title":"x"}\n{"id":2,\n'))).toContain('第 2 行')
    expect(await problemOf(save('c.jsonl', '[1]\n'))).toContain('JSON 对象')
  })

  test('of a thousand columns, or nested without end, is refused', async () => {
    const wide = Object.fromEntries(Array.from({ length: 1_000 }, (_, at) => [`c${at}`, 'x']))
    expect(await problemOf(save('wide.jsonl', JSON.stringify(wide)))).toContain('超过 500 列')
    expect(await problemOf(save('deep.jsonl', `{"id":${'['.repeat(500_000)}`))).toContain('第 1 行')
  })

  test('has no NUL and no half of a surrogate pair, which no database holds', async () => {
    const file = save('nul.jsonl', '{"id":"1","title":"压\\u0000铸\\ud800","keywords":["\\u0000a"]}')
    expect(await rowsOf(file)).toEqual([{ id: '1', title: '压铸', keywords: ['a'] }])
  })

  test('may be one JSON array', async () => {
    expect(await rowsOf(save('d.json', '[{"id":"1","title":"甲"},\n {"id":"2","title":"乙"}]'))).toHaveLength(
      2,
    )
  })
})

describe('an XLSX', () => {
  const sheet = (name: string, data: SheetData) => {
    const file = path.join(folder, name)
    return writeSheet(data)
      .toFile(file)
      .then(() => file)
  }

  test('is read with numbers and dates; a blank first row and blank rows are passed over', async () => {
    const day = new Date('2026-03-01T00:00:00Z')
    const file = await sheet('a.xlsx', [
      [null],
      ['编号', '标题', '有效期至'],
      [12, '铝合金压铸', { value: day, type: Date, format: 'yyyy-mm-dd' }],
      [null, null, null],
      ['b', '钢', null],
    ])
    const table = await readTable(file)
    expect(table.rows.map(({ row, cells }) => [row, ...cells.values()])).toEqual([
      [3, 12, '铝合金压铸', day],
      [5, 'b', '钢'],
    ])
  })

  test('with a formula that was never calculated is refused with its cell', async () => {
    const file = await sheet('formula.xlsx', [
      ['编号', '标题'],
      ['a', { value: 'A1&"x"', type: 'Formula' }],
    ])
    expect(await problemOf(file)).toContain('第 2 行「标题」列：公式')
  })

  test('is known by its first bytes, whatever its name', async () => {
    const file = await sheet('really.xlsx', [
      ['编号', '标题'],
      ['a', '钢'],
    ])
    expect(await rowsOf(save('named.csv', readFileSync(file)))).toEqual([{ 编号: 'a', 标题: '钢' }])
  })

  test('has no NUL and no half of a surrogate pair, which no database holds', async () => {
    const workbook = readFileSync(
      await sheet('nul.xlsx', [
        ['编号', '标题'],
        ['a', 'MARK'],
      ]),
    )
    const parts = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/sharedStrings.xml']
    const spelled = [...parts, 'xl/worksheets/sheet1.xml'].flatMap((name) => {
      const text = xlsxPart(workbook, name)
      return text ? [{ name, bytes: Buffer.from(text.replace('MARK', '压&#0;铸&#xD800;')) }] : []
    })
    expect(await rowsOf(save('spelled.xlsx', aZip(spelled)))).toEqual([{ 编号: 'a', 标题: '压铸' }])
  })

  test('that is none is refused', async () => {
    expect(await problemOf(save('no.xlsx', 'id,title'))).toContain('XLSX')
    expect(await problemOf(save('old.xls', 'id,title'))).toContain('.xls')
  })
})
