import { CsvError, parse } from 'csv-parse/sync'
import { COLUMNS_LIMIT, type Table, type TableRow } from './table.ts'
import { TableProblem, tooManyColumns } from './table-problem.ts'

const problems: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: 'tables:csv.quoteOpen',
  CSV_INVALID_CLOSING_QUOTE: 'tables:csv.quoteEnd',
  INVALID_OPENING_QUOTE: 'tables:csv.quoteInside',
}

/** A comma, a semicolon or a tab: the one that the header has most of, outside of quotes. */
function delimiterOf(text: string): string {
  const header = headerOf(text)
  const count = (mark: string) => header.split(mark).length
  return [',', '\t', ';'].reduce((best, mark) => (count(mark) > count(best) ? mark : best))
}

/** The first line without what stands in quotes. */
function headerOf(text: string): string {
  return text.slice(0, text.search(/[\r\n]|$/)).replace(/"[^"]*"/g, '')
}

/** Reads a CSV text; every row must have as many cells as the header. Wholly blank rows are skipped. */
export function readCsv(text: string, file: string): Table {
  const delimiter = delimiterOf(text)
  // Before cells are made of it: a line of commas is a million of them.
  if (headerOf(text).split(delimiter).length > COLUMNS_LIMIT) throw tooManyColumns(file)
  let records: string[][]
  try {
    records = parse(text, { delimiter, bom: true, relax_column_count: true })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const line = typeof error.lines === 'number' ? error.lines : undefined
    const column = typeof error.column === 'number' ? error.column + 1 : undefined
    const key = problems[error.code] ?? 'tables:csv.other'
    throw new TableProblem(file, key, { row: line, column }, { code: error.code })
  }
  const header = (records[0] ?? []).map((name) => name.trim())
  while (header.at(-1) === '') header.pop()
  const rows: TableRow[] = []
  for (const [index, record] of records.entries()) {
    if (index === 0 || record.every((cell) => cell.trim() === '')) continue
    const extra = record.findIndex((cell, at) => at >= header.length && cell.trim() !== '')
    if (extra >= 0 || record.length < header.length) {
      const column = extra >= 0 ? extra + 1 : header[record.length]
      throw new TableProblem(
        file,
        'tables:cellCount',
        { row: index + 1, column },
        { cells: record.length, columns: header.length, delimiter },
      )
    }
    const filled = header.flatMap((name, at): [string, string][] => {
      const cell = record[at]?.trim()
      return name && cell ? [[name, cell]] : []
    })
    rows.push({ row: index + 1, cells: new Map(filled) })
  }
  return { file, columns: header, rows }
}
