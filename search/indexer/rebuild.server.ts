import type { SearchEngine } from '#search/engine.ts'
import type { RawTransaction } from '#search/engines/postgres/sql.ts'
import type { Documents, IndexName } from '#search/indexes/all-indexes.ts'
import { documentSource } from './sources.ts'

const BATCH = 500

type Read = <Result>(work: (tx: RawTransaction) => Promise<Result>) => Promise<Result>

/**
 * Fills an index anew from its source while searches go on; returns how many documents it holds. What changes meanwhile is
 * in the outbox: drain once more afterwards.
 */
export async function rebuild(engine: SearchEngine, index: IndexName, read: Read): Promise<number> {
  await engine.applySettings()
  return engine.replaceAll(index, allDocuments(index, read))
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
