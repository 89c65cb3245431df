import type { CellValue, Table, TableRow } from './table.ts'
import { TableProblem } from './table-problem.ts'
import { cleanText } from './written-cell.ts'

/** Reads a text of one JSON object a line; rows are counted from 1. Blank lines are skipped; a nested `ext` is flattened. */
export function readJsonl(text: string, file: string): Table {
  const columns = new Set<string>()
  const rows: TableRow[] = []
  for (const [index, line] of linesOf(text, file).entries()) {
    if (line.trim() === '') continue
    const cells = new Map<string, CellValue>()
    for (const [name, value] of Object.entries(flat(objectOf(line, file, index + 1)))) {
      if (value === null || value === undefined || value === '') continue
      columns.add(name)
      cells.set(name, (typeof value === 'string' ? value.trim() : value) as CellValue)
    }
    rows.push({ row: index + 1, cells })
  }
  return { file, columns: [...columns], rows }
}

/** The lines of a text; of one JSON array, its items as lines. */
function linesOf(text: string, file: string): string[] {
  if (!/^\s*\[\s*\{/.test(text)) return text.split('\n')
  try {
    return (JSON.parse(text) as unknown[]).map((item) => JSON.stringify(item))
  } catch {
    throw new TableProblem(file, 'tables:jsonArray')
  }
}

function objectOf(line: string, file: string, row: number): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(line, withCleanText)
  } catch (error) {
    const position = /position (\d+)/.exec(String(error))?.[1]
    const column = position === undefined ? undefined : Number(position) + 1
    throw new TableProblem(file, 'tables:json', { row, column })
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TableProblem(file, 'tables:jsonObject', { row })
  }
  return value as Record<string, unknown>
}

/** JSON can spell what no text of a database holds: NUL, half of a surrogate pair. */
function withCleanText(_name: string, value: unknown): unknown {
  return typeof value === 'string' ? cleanText(value) : value
}

function flat(object: Record<string, unknown>): Record<string, unknown> {
  const { ext, ...rest } = object
  if (typeof ext !== 'object' || ext === null || Array.isArray(ext)) return object
  const fields = Object.entries(ext).map(([key, value]) => [`ext.${key}`, value])
  return { ...rest, ...Object.fromEntries(fields) }
}
