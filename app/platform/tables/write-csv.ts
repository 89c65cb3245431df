import { safeCell } from './safe-cell.ts'
import { cleanText, type WrittenCell } from './written-cell.ts'

const BYTE_ORDER_MARK = '\uFEFF'

/**
 * A table as CSV (RFC 4180): UTF-8 with a byte order mark, without which Excel takes it for GBK; lines end in CR LF. No text
 * becomes a formula, numbers stay numbers.
 */
export function writeCsv(header: readonly string[], rows: Iterable<readonly WrittenCell[]>): Buffer {
  const lines = [BYTE_ORDER_MARK + lineOf(header)]
  for (const row of rows) lines.push(lineOf(row))
  return Buffer.from(lines.join(''), 'utf8')
}

const lineOf = (cells: readonly WrittenCell[]) => `${cells.map(csvCell).join(',')}\r\n`

function csvCell(cell: WrittenCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const text = safeCell(cleanText(cell))
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
