/** What the table of districts or clusters and domains shows of all cells. Pure. */
import { bestOf } from './best.ts'
import { type Cell, packed } from './cell.ts'
import { heatOf } from './heat.ts'
import type { HeatView } from './page-views.ts'

/** A page that carried every row would be heavier than a page may be. */
const ROWS = 6

export function heatView(
  cells: readonly Cell[],
  better: 'more' | 'less' | undefined,
  asked: number,
): HeatView {
  const { rows, columns } = heatOf(cells)
  const pages = Math.max(1, Math.ceil(rows.length / ROWS))
  const page = Math.min(asked, pages)
  const shown = new Set(rows.slice((page - 1) * ROWS, page * ROWS).map(({ row }) => row))
  return {
    cells: cells.filter(({ row }) => shown.has(row)).map(packed),
    columns: [...columns],
    bests: better
      ? [
          ...[...columns.keys()].map((code): [string, ReturnType<typeof bestOf>] => [
            code,
            bestOf(
              cells.filter(({ domain }) => domain === code),
              better,
            ),
          ]),
          ['total', bestOf(cells, better)],
        ]
      : [],
    most: Math.max(0, ...cells.map(({ count }) => count)),
    ...{ page, pages },
  }
}
