/**
 * Whether an index holds what the database says it should. It looks twice: what seems wrong at first may only have been written or carried
 * while the index was read, so each suspect is asked for once more beside the outbox.
 */
import type { SearchEngine } from '#search/engine.ts'
import { fingerprintOf } from '#search/engines/common/fingerprint.ts'
import { sqlOfTransaction } from '#search/engines/postgres/sql.ts'
import type { IndexName } from '#search/indexes/all-indexes.ts'
import { databaseTime, waitingAmong } from './outbox.server.ts'
import type { Difference } from './parity.ts'
import { type Read, sourceDocuments } from './source-documents.server.ts'
import { documentSource } from './sources.ts'

export type Differing = { id: string; difference: Difference }

/** Told as the comparison goes on: how many documents of the source were seen. */
export type Seen = { documents: number; stored: number; waiting: number }

const SECOND_LOOK = 500

/**
 * Yields each document that the index lacks, holds too much, or holds differently. One that waits in the outbox is about to be put right and
 * no difference; one that was given up is a difference. Some 200 bytes are held for each document, 20 MB for 100,000.
 * @param seen filled in while it goes on; whole when the comparison has ended
 * @throws SearchUnavailable where the engine does not answer
 */
export async function* compareIndex(
  engine: SearchEngine,
  index: IndexName,
  read: Read,
  seen: Seen = { documents: 0, stored: 0, waiting: 0 },
): AsyncGenerator<Differing> {
  const stored = new Map<string, string>()
  for await (const { id, fingerprint } of engine.fingerprints(index)) stored.set(id, fingerprint)
  seen.stored = stored.size
  const suspects: string[] = []
  for await (const documents of sourceDocuments(index, read)) {
    for (const document of documents) {
      if (stored.get(document.id) !== fingerprintOf(document)) suspects.push(document.id)
      stored.delete(document.id)
    }
    seen.documents += documents.length
  }
  for (const id of stored.keys()) suspects.push(id)
  for (let from = 0; from < suspects.length; from += SECOND_LOOK) {
    const { differing, waiting } = await lookAgain(
      engine,
      index,
      read,
      suspects.slice(from, from + SECOND_LOOK),
    )
    seen.waiting += waiting
    yield* differing
  }
}

async function lookAgain(engine: SearchEngine, index: IndexName, read: Read, ids: string[]) {
  const since = await read((tx) => databaseTime(sqlOfTransaction(tx)))
  const stored = new Map<string, string>()
  for await (const { id, fingerprint } of engine.fingerprints(index, ids)) stored.set(id, fingerprint)
  const documents = (await read((tx) => documentSource(index)?.load(tx, ids) ?? Promise.resolve([]))) ?? []
  const wanted = new Map(documents.map((document) => [document.id, fingerprintOf(document)]))
  const differing = ids.flatMap((id) => {
    const difference = differenceOf(wanted.get(id), stored.get(id))
    return difference ? [{ id, difference }] : []
  })
  // Read last: whatever changed since the look began has left a line by now.
  const waiting = await read((tx) =>
    waitingAmong(
      sqlOfTransaction(tx),
      index,
      differing.map((one) => one.id),
      since,
    ),
  )
  return { differing: differing.filter((one) => !waiting.has(one.id)), waiting: waiting.size }
}

function differenceOf(wanted: string | undefined, stored: string | undefined): Difference | null {
  if (wanted === stored) return null
  if (wanted === undefined) return 'extra'
  return stored === undefined ? 'missing' : 'different'
}
