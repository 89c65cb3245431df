/** Cells as a table of districts or clusters and domains, with the sums that they are part of. Pure. */
import type { Cell } from './cell.ts'

export type Sum = { count: number; hits: number }
export type HeatRow = { row: string; cells: ReadonlyMap<string, Sum>; total: Sum }

const nothing: Sum = { count: 0, hits: 0 }
export const addSums = (a: Sum, b: Sum): Sum => ({ count: a.count + b.count, hits: a.hits + b.hits })

/** Rows with anything, the most first, in the domains given; every case is in one cell, one row, one column. */
export function heatOf(cells: readonly Cell[]): { rows: HeatRow[]; columns: Map<string, Sum>; total: Sum } {
  const keys = [...new Set(cells.map(({ row }) => row))]
  const columns = new Map<string, Sum>()
  for (const cell of cells) columns.set(cell.domain, addSums(columns.get(cell.domain) ?? nothing, cell))
  const rows = keys.map((row) => {
    const own = cells.filter((cell) => cell.row === row)
    return {
      row,
      cells: new Map(own.map(({ domain, count, hits }) => [domain, { count, hits }])),
      total: own.reduce(addSums, nothing),
    }
  })
  rows.sort((a, b) => b.total.count - a.total.count || (a.row < b.row ? -1 : 1))
  return { rows, columns, total: cells.reduce(addSums, nothing) }
}
