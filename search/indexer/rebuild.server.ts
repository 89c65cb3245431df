import type { SearchEngine } from '#search/engine.ts'
import { sqlOfTransaction } from '#search/engines/postgres/sql.ts'
import type { Documents, IndexName } from '#search/indexes/all-indexes.ts'
import { databaseTime, requeueSince } from './outbox.server.ts'
import { type Read, sourceDocuments } from './source-documents.server.ts'

/**
 * Fills an index anew from its source while searches go on; returns how many documents it holds. What was carried meanwhile went
 * to the index that is replaced, so it is queued once more.
 * @param onDocuments told of each batch how many documents it brings
 */
export async function rebuild(
  engine: SearchEngine,
  index: IndexName,
  read: Read,
  onDocuments: (count: number) => Promise<void> = async () => {},
): Promise<number> {
  const startedAt = await read((tx) => databaseTime(sqlOfTransaction(tx)))
  await engine.applySettings()
  const count = await engine.replaceAll(index, told(sourceDocuments(index, read), onDocuments))
  await read((tx) => requeueSince(sqlOfTransaction(tx), index, startedAt))
  return count
}

async function* told(
  batches: AsyncIterable<Documents[IndexName][]>,
  onDocuments: (count: number) => Promise<void>,
): AsyncGenerator<Documents[IndexName][]> {
  for await (const documents of batches) {
    yield documents
    await onDocuments(documents.length)
  }
}
