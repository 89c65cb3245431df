import readSheets from 'read-excel-file/node'
import type { CellValue, Table, TableRow } from './table.ts'
import { TableProblem } from './table-problem.ts'
import { cleanText } from './written-cell.ts'
import { repackedWithinBounds } from './xlsx-bounds.server.ts'
import { unreadableCells, xlsxPart } from './xlsx-parts.server.ts'

/**
 * Reads the first sheet of an XLSX. The header is the first row that is not blank; a formula counts by the result that is stored
 * with it, and one without a result, like an error cell, is a problem rather than a blank.
 */
export async function readXlsx(bytes: Buffer, file: string): Promise<Table> {
  const workbook = repacked(bytes, file)
  const data = await sheetOf(workbook, file)
  const headerAt = data.findIndex((row) => row.some((cell) => textOf(cell) !== ''))
  const columns = (data[headerAt] ?? []).map(textOf)
  refuseUnreadable(workbook, file, columns, headerAt)
  const rows: TableRow[] = []
  for (const [index, row] of data.entries()) {
    if (index <= headerAt) continue
    const cells = new Map<string, CellValue>()
    for (const [at, cell] of row.entries()) {
      if (textOf(cell) === '') continue
      const name = columns[at]
      if (!name) {
        throw new TableProblem(file, 'tables:noHeader', { row: index + 1, column: letterOf(at) })
      }
      cells.set(name, typeof cell === 'string' ? textOf(cell) : (cell as CellValue))
    }
    if (cells.size > 0) rows.push({ row: index + 1, cells })
  }
  return { file, columns, rows }
}

function repacked(bytes: Buffer, file: string): Buffer {
  let workbook: Buffer | null
  try {
    workbook = repackedWithinBounds(bytes)
  } catch {
    throw new TableProblem(file, 'tables:notXlsx')
  }
  if (!workbook) throw new TableProblem(file, 'tables:tooLarge')
  return workbook
}

async function sheetOf(workbook: Buffer, file: string): Promise<readonly (readonly unknown[])[]> {
  try {
    const sheets = await readSheets(workbook)
    return sheets[0]?.data ?? []
  } catch {
    throw new TableProblem(file, 'tables:notXlsx')
  }
}

function refuseUnreadable(bytes: Buffer, file: string, columns: readonly string[], headerAt: number) {
  const xml = xlsxPart(bytes, 'xl/worksheets/sheet1.xml')
  const first = xml && unreadableCells(xml).find(({ row }) => row > headerAt)
  if (!first) return
  const { row, columnIndex, kind, text } = first
  const place = { row, column: columns[columnIndex] || letterOf(columnIndex) }
  throw new TableProblem(file, kind === 'formula' ? 'tables:formula' : 'tables:errorValue', place, { text })
}

/** XML can spell what no text of a database holds: NUL, half of a surrogate pair. */
function textOf(cell: unknown): string {
  return cell === null || cell === undefined ? '' : cleanText(String(cell)).trim()
}

/** 0 → 'A', 27 → 'AB'. */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last
}
