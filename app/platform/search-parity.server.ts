/** Whether every engine holds what the database says it should, and the repair through the outbox. */
import { sqlOfTransaction } from '#search/engines/postgres/sql.ts'
import { compareIndex } from '#search/indexer/compare-index.server.ts'
import { queueAnew } from '#search/indexer/outbox.server.ts'
import type { Parity } from '#search/indexer/parity.ts'
import { rebuild } from '#search/indexer/rebuild.server.ts'
import { documentSource } from '#search/indexer/sources.ts'
import { type IndexName, indexNames } from '#search/indexes/all-indexes.ts'
import { searchEngines } from './search.server.ts'
import { reading } from './transaction.server.ts'

const QUEUED_AT_ONCE = 500

/**
 * Compares every index with a source in every engine. Never call it inside a transaction.
 * @param repair queues exactly the documents that differ, and applies settings first, so that a lost index is not made anew without them
 * @throws SearchUnavailable where an engine does not answer
 */
export async function compareSearch({
  repair,
  progress = async () => {},
}: {
  repair: boolean
  /** Told which comparison begins, from 0, of how many. */
  progress?: (done: number, total: number) => Promise<void>
}): Promise<Parity[]> {
  const engines = await searchEngines()
  const indexes = indexNames.filter((name) => documentSource(name))
  const results: Parity[] = []
  for (const engine of engines) {
    if (repair) await engine.applySettings()
    for (const index of indexes) {
      await progress(results.length, engines.length * indexes.length)
      const parity: Parity = {
        engine: engine.name,
        index,
        documents: 0,
        stored: 0,
        waiting: 0,
        missing: 0,
        extra: 0,
        different: 0,
      }
      let found: string[] = []
      // What is not there at all is filled apart and shown when it is whole.
      if (repair && (await engine.count(index)) === 0) await rebuild(engine, index, reading)
      for await (const { id, difference } of compareIndex(engine, index, reading, parity)) {
        parity[difference]++
        found.push(id)
        if (repair && found.length >= QUEUED_AT_ONCE) {
          await queue(index, found)
          found = []
        }
      }
      if (repair) await queue(index, found)
      results.push(parity)
    }
  }
  await progress(results.length, results.length)
  return results
}

function queue(index: IndexName, ids: readonly string[]) {
  return reading((tx) => queueAnew(sqlOfTransaction(tx), index, ids))
}
