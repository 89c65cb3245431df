import { CsvError, parse } from 'csv-parse/sync'
import type { Table, TableRow } from './table.ts'
import { TableProblem } from './table-problem.ts'

const problems: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: '引号没有闭合，之后的内容都被当成了同一格',
  CSV_INVALID_CLOSING_QUOTE: '引号后面还有别的字符；格内的引号要写成两个',
  INVALID_OPENING_QUOTE: '引号出现在格子中间；含引号的格子要整体用引号括起来',
}

/** A comma, a semicolon or a tab: the one that the header has most of, outside of quotes. */
function delimiterOf(text: string): string {
  const header = text.slice(0, text.search(/[\r\n]|$/)).replace(/"[^"]*"/g, '')
  const count = (mark: string) => header.split(mark).length
  return [',', '\t', ';'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

/** Reads a CSV text; every row must have as many cells as the header. Wholly blank rows are skipped. */
export function readCsv(text: string, file: string): Table {
  const delimiter = delimiterOf(text)
  let records: string[][]
  try {
    records = parse(text, { delimiter, bom: true, relax_column_count: true })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error.lines === 'number' ? error.lines : undefined
    const column = typeof error.column === 'number' ? `第 ${error.column + 1} ` : undefined
    throw new TableProblem(file, problems[error.code] ?? error.message, { row: line, column })
  }
  const header = (records[0] ?? []).map((name) => name.trim())
  while (header.at(-1) === '') header.pop()
  const rows: TableRow[] = []
  for (const [index, record] of records.entries()) {
    if (index === 0 || record.every((cell) => cell.trim() === '')) continue
    const extra = record.findIndex((cell, at) => at >= header.length && cell.trim() !== '')
    if (extra >= 0 || record.length < header.length) {
      const message = `有 ${record.length} 格，表头有 ${header.length} 列（是否有未加引号的分隔符“${delimiter}”？）`
      const column = extra >= 0 ? `第 ${extra + 1} ` : header[record.length]
      throw new TableProblem(file, message, { row: index + 1, column })
    }
    const filled = header.flatMap((name, at): [string, string][] => {
      const cell = record[at]?.trim()
      return name && cell ? [[name, cell]] : []
    })
    rows.push({ row: index + 1, cells: new Map(filled) })
  }
  return { file, columns: header, rows }
}
