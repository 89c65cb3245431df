import { drain } from '#search/indexer/drain.server.ts'
import { rebuild } from '#search/indexer/rebuild.server.ts'
import type { SearchEngine } from '#search/engine.ts'
import { postgresEngine } from '#search/engines/postgres/engine.ts'
import { sqlOfPool } from '#search/engines/postgres/sql.ts'
import { indexNames } from '#search/indexes/all-indexes.ts'
import { openedDatabase } from './db.server.ts'
import { reading } from './transaction.server.ts'

/** The engine that answers. */
export async function searchEngine(): Promise<SearchEngine> {
  const { database } = await openedDatabase()
  return postgresEngine(sqlOfPool(database.pool))
}

/** Works off one batch of stale documents. */
export async function drainSearch() {
  return drain({ read: reading, engines: [await searchEngine()] })
}

/** Fills every index anew; returns how many documents each holds. */
export async function rebuildSearch(): Promise<Record<string, number>> {
  const engine = await searchEngine()
  const counts: Record<string, number> = {}
  for (const index of indexNames) counts[index] = await rebuild(engine, index, reading)
  return counts
}
