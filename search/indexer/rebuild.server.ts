import type { SearchEngine } from '#search/engine.ts'
import { type RawTransaction, sqlOfTransaction } from '#search/engines/postgres/sql.ts'
import type { Documents, IndexName } from '#search/indexes/all-indexes.ts'
import { databaseTime, requeueSince } from './outbox.server.ts'
import { documentSource } from './sources.ts'

const BATCH = 500

type Read = <Result>(work: (tx: RawTransaction) => Promise<Result>) => Promise<Result>

/**
 * Fills an index anew from its source while searches go on; returns how many documents it holds. What was carried meanwhile went
 * to the index that is replaced, so it is queued once more.
 */
export async function rebuild(engine: SearchEngine, index: IndexName, read: Read): Promise<number> {
  const startedAt = await read((tx) => databaseTime(sqlOfTransaction(tx)))
  await engine.applySettings()
  const count = await engine.replaceAll(index, allDocuments(index, read))
  await read((tx) => requeueSince(sqlOfTransaction(tx), index, startedAt))
  return count
}

async function* allDocuments(index: IndexName, read: Read): AsyncGenerator<Documents[IndexName][]> {
  const source = documentSource(index)
  if (!source) throw new Error(`no source of documents is registered for ${index}`)
  let after: string | null = null
  for (;;) {
    const from: string | null = after
    const ids: string[] = await read((tx) => source.listIds(tx, from, BATCH))
    const last = ids.at(-1)
    if (last === undefined) return
    yield await read((tx) => source.load(tx, ids))
    after = last
  }
}
