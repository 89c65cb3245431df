import { isDeepStrictEqual } from 'node:util'
import { firstBroken, type Link } from '#app/modules/deals/hash-chain.server.ts'
import { logger } from '#app/platform/logger.server.ts'
import { reading, type Tx } from '#app/platform/transaction.server.ts'
import { AUDIT, auditedTypes } from './audited.ts'
import { updateCheck } from './check.data.server.ts'
import { contentOf, findEvents, hasLostEvent, listEntriesAfter } from './entry.data.server.ts'

const AT_ONCE = 1_000

export type ChainProblem = 'missing' | 'moved' | 'changed' | 'unlike-event' | 'cut-off'
export type ChainState = {
  rows: number
  head: Pick<Link, 'seq' | 'hash'> | null
  broken: { seq: number; problem: ChainProblem } | null
}

/**
 * Reads the chain from its first row: each must follow from the one before, say what its event says, and no event may be without a
 * row. The last two find what hashes alone do not: a chain that was computed anew from some row on, and one whose end was cut off.
 */
export async function readChain(
  progress: (done: number) => Promise<void> = async () => {},
): Promise<ChainState> {
  let rows = 0
  let head: ChainState['head'] = null
  for (;;) {
    const batch = await reading((tx) => listEntriesAfter(tx, head?.seq ?? 0, AT_ONCE))
    const broken = firstBroken(batch, head) ?? null
    const unlike = await reading((tx) => firstUnlike(tx, batch))
    if (broken && (unlike === null || broken.seq <= unlike)) return { rows, head, broken }
    if (unlike !== null) return { rows, head, broken: { seq: unlike, problem: 'unlike-event' } }
    rows += batch.length
    head = batch.at(-1) ?? head
    await progress(rows)
    if (batch.length < AT_ONCE) break
  }
  const lost = await reading((tx) => hasLostEvent(tx, AUDIT, auditedTypes))
  return { rows, head, broken: lost ? { seq: (head?.seq ?? 0) + 1, problem: 'cut-off' } : null }
}

type Row = Awaited<ReturnType<typeof listEntriesAfter>>[number]

async function firstUnlike(tx: Tx, rows: Row[]): Promise<number | null> {
  const events = await findEvents(
    tx,
    rows.map(({ eventId }) => eventId),
  )
  const unlike = rows.find(({ seq: _, previousHash: _before, hash: _hash, ...content }) => {
    const event = events.get(content.eventId)
    return !event || !isDeepStrictEqual(contentOf(event), content)
  })
  return unlike?.seq ?? null
}

/** Does a check that was asked for. Its result goes to the log of the server, too: whoever edits the database does not reach that. */
export async function checkChain(
  id: string,
  progress: (done: number, total: number) => Promise<void>,
): Promise<void> {
  const { rows, head, broken } = await readChain((done) => progress(done, done))
  const finding = { rows, headSeq: head?.seq ?? null, headHash: head?.hash ?? null }
  const place = { brokenSeq: broken?.seq ?? null, problem: broken?.problem ?? null }
  if (broken) logger.error({ ...finding, ...place }, 'audit chain broken')
  else logger.info(finding, 'audit chain whole')
  await reading((tx) => updateCheck(tx, id, { ...finding, ...place, finishedAt: new Date() }))
}
