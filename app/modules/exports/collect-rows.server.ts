import type { Actor } from '#app/modules/accounts/actor.ts'
import type { Language } from '#app/platform/language.ts'
import type { WrittenCell } from '#app/platform/tables/written-cell.ts'
import type { ExportList } from './export-list.ts'

const READINGS = 3

/**
 * All rows of a list. Pages of a list that moves while it is read may repeat a row or miss one: rows are told apart by their
 * ids, and where the number is not that of the list it is read again. Null where the actor has no such list.
 * @param counted how many rows the list has, where that was asked a moment ago
 * @param progress told after each batch
 */
export async function collectRows(
  list: ExportList,
  actor: Actor,
  { filter, language, counted }: { filter: URLSearchParams; language: Language; counted?: number },
  progress: (done: number, total: number) => Promise<void> = async () => {},
): Promise<WrittenCell[][] | null> {
  for (let reading = 1; ; reading++) {
    const known = reading === 1 ? counted : undefined
    const total = known ?? (await list.count(actor, filter))
    if (total === null) return null
    const rows = new Map<string, WrittenCell[]>()
    let hidden = 0
    for await (const batch of list.batches(actor, filter, language)) {
      for (const { id, cells } of batch.rows) rows.set(id, cells)
      hidden += batch.hidden ?? 0
      await progress(Math.min(rows.size, total), total)
    }
    if (rows.size + hidden === total || reading === READINGS) return [...rows.values()]
  }
}
