/** A full index in the place of another, without a gap. */
import { randomUUID } from 'node:crypto'
import type { Documents, IndexName } from '#search/indexes/all-indexes.ts'
import { applySettings, documentsIn } from './apply-settings.ts'
import { ask } from './call.ts'
import { begin, carryOut, type Writer } from './carry-out.ts'
import { storedDocument } from './documents.ts'
import { swap } from './swap.ts'

/** Batches that lie in the server's queue at once: it indexes them together, which is many times as fast as one by one. */
const BATCHES_IN_QUEUE = 20
const BATCH_LIMIT_MILLISECONDS = 600_000
/** A filling that wrote nothing for so long was killed. */
const ABANDONED_MILLISECONDS = 3_600_000

/**
 * Fills an index beside the live one and puts it in its place; returns how many documents it holds. Several fillings may run at
 * once, say of two workers that start: each has an index of its own, and the last one stays.
 * @throws SearchRejected, SearchUnavailable; the live index is then as it was
 */
export async function fillAnew<Index extends IndexName>(
  writer: Writer,
  live: string,
  index: Index,
  batches: AsyncIterable<readonly Documents[Index][]>,
): Promise<number> {
  await dropAbandoned(writer, live)
  const next = `${live}_next_${randomUUID().slice(0, 8)}`
  await applySettings(writer, next, index)
  // Nobody is shown an empty catalogue while the first documents come: without an index the standby answers.
  if ((await documentsIn(writer, live)) === 0) await drop(writer, live)
  let count: number
  try {
    count = await fill(writer, next, batches)
  } catch (error) {
    await drop(writer, next).catch(() => {})
    throw error
  }
  if (await swap(writer, next, live)) await drop(writer, next)
  return count
}

async function fill<Index extends IndexName>(
  writer: Writer,
  uid: string,
  batches: AsyncIterable<readonly Documents[Index][]>,
): Promise<number> {
  const underWay: (() => Promise<void>)[] = []
  let count = 0
  for await (const documents of batches) {
    const stored = documents.map(storedDocument)
    const done = await begin(
      writer,
      (client) => client.index(uid).addDocuments(stored, { primaryKey: 'id' }),
      { taskMilliseconds: BATCH_LIMIT_MILLISECONDS },
    )
    underWay.push(done)
    count += documents.length
    if (underWay.length === BATCHES_IN_QUEUE) await underWay.shift()?.()
  }
  for (const done of underWay) await done()
  return count
}

const drop = (writer: Writer, uid: string) =>
  carryOut(writer, (client) => client.deleteIndex(uid), { harmless: ['index_not_found'] })

async function dropAbandoned(writer: Writer, live: string): Promise<void> {
  const { results } = await ask(() => writer.client.getRawIndexes({ limit: 1_000 }))
  const before = Date.now() - ABANDONED_MILLISECONDS
  for (const { uid, updatedAt } of results) {
    if (uid.startsWith(`${live}_next`) && Date.parse(updatedAt) < before) await drop(writer, uid)
  }
}
