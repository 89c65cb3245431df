import type { RawTransaction } from '#search/engines/postgres/sql.ts'
import type { Documents, IndexName } from '#search/indexes/all-indexes.ts'
import { documentSource } from './sources.ts'

/** Reads outside of any request's transaction. */
export type Read = <Result>(work: (tx: RawTransaction) => Promise<Result>) => Promise<Result>

const BATCH = 500

/** Every document that is to be found now, in batches, ascending by id; no transaction stays open between two of them. */
export async function* sourceDocuments(index: IndexName, read: Read): AsyncGenerator<Documents[IndexName][]> {
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
