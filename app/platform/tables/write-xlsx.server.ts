import writeSheets, { type SheetData } from 'write-excel-file/node'
import { cleanText, type WrittenCell } from './written-cell.ts'

export const XLSX_MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What Excel holds in one cell; more and it calls the file damaged. */
const MOST_CHARACTERS = 32_767
const NARROWEST = 8
const WIDEST = 40
/** Rows whose texts say how wide a column is. */
const MEASURED_ROWS = 50

export type WrittenSheet = {
  name: string
  header: readonly string[]
  rows: readonly (readonly WrittenCell[])[]
}

/**
 * Sheets as XLSX. Texts are written as text cells, which no spreadsheet calculates, so that they may begin with anything; the
 * header is bold and stays in view.
 */
export async function writeXlsx(sheets: readonly WrittenSheet[]): Promise<Buffer> {
  return writeSheets(
    sheets.map(({ name, header, rows }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: widthsOf(header, rows),
      data: [
        header.map((value) => ({ value, type: String, fontWeight: 'bold' as const })),
        ...rows.map((row) => row.map(cellOf)),
      ] satisfies SheetData,
    })),
  ).toBuffer()
}

function cellOf(cell: WrittenCell) {
  if (cell === null || cell === '') return null
  if (typeof cell === 'number') return { value: cell, type: Number }
  return { value: cleanText(cleanText(cell).slice(0, MOST_CHARACTERS)), type: String }
}

/** In characters of the default type; a Han character is as wide as two. */
function widthsOf(header: readonly string[], rows: WrittenSheet['rows']) {
  return header.map((name, at) => {
    const texts = rows.slice(0, MEASURED_ROWS).map((row) => String(row[at] ?? ''))
    const longest = Math.max(...[name, ...texts].map((text) => text.replace(/[^\0-\xff]/g, '--').length))
    return { width: Math.min(WIDEST, Math.max(NARROWEST, longest + 2)) }
  })
}
