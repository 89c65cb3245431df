import type { Table } from '#app/platform/tables/table.ts'
import { TableProblem } from '#app/platform/tables/table-problem.ts'
import type { Remark } from './batch-record.ts'
import { type Column, type FoundColumn, findColumn } from './columns.ts'

export type ReadColumns = {
  /** The file's columns that mean something, by the canonical key; several only for texts that are joined. */
  byKey: ReadonlyMap<string, readonly FoundColumn[]>
  /** Columns with no meaning of their own: perhaps fields of a domain. */
  others: readonly string[]
  remarks: readonly Remark[]
}

/** Only these may come from several columns at once (背景 + 技术指标). */
const joined = new Set(['summary', 'keywords'])

/** Matches a file's header with the known columns; without `id` or `title`, or with one column twice, it is refused. */
export function readColumns(table: Table, columns: readonly Column[]): ReadColumns {
  const byKey = new Map<string, FoundColumn[]>()
  const others: string[] = []
  const seen = new Set<string>()
  for (const name of table.columns) {
    if (!name) continue
    if (seen.has(name)) throw new TableProblem(table.file, 'tables:columnTwice', { row: 1, column: name })
    seen.add(name)
    const found = findColumn(name, columns)
    if (!found) others.push(name)
    else byKey.set(found.column.key, [...(byKey.get(found.column.key) ?? []), found])
  }
  for (const key of ['id', 'title']) {
    if (byKey.has(key)) continue
    const known = columns.find((column) => column.key === key)?.names ?? []
    const names = known.slice(0, 4).join('、')
    throw new TableProblem(table.file, 'tables:columnAbsent', { row: 1 }, { key, names })
  }
  const remarks: Remark[] = []
  for (const [key, found] of byKey) {
    const [first, ...rest] = found.sort((a, b) => rank(a) - rank(b))
    if (!first || rest.length === 0 || joined.has(key)) continue
    byKey.set(key, [first])
    for (const { name } of rest) remarks.push({ column: name, message: `与“${first.name}”同义，只用后者` })
  }
  return { byKey, others, remarks }
}

/** The earlier in the list of names, the better a name says what the column is. */
const rank = ({ name, column }: FoundColumn) => {
  const place = column.names.findIndex((one) => one.toLowerCase() === name.toLowerCase())
  return place < 0 ? column.names.length : place
}
