import { takeCursor } from '#app/platform/events/cursor.server.ts'
import { type Tx, transaction } from '#app/platform/transaction.server.ts'
import { countedTypes } from './counted-types.ts'
import { replaceFacts } from './facts.data.server.ts'
import { startCount } from './fold-all.ts'
import { eventsBetween } from './log.data.server.ts'
import { MONITORING } from './monitoring-consumer.ts'

const AT_ONCE = 20_000
const LONGEST_MILLISECONDS = 30 * 60_000

/**
 * Counts the whole log anew and puts the result in the place of the facts, in one transaction: whoever reads sees the old figures until
 * the new ones stand. Goes as far as the worker has come, which waits meanwhile. Null while another recount or the worker is at it.
 */
export async function recountFacts(): Promise<Recounted | null> {
  return transaction(recountWithin, { timeoutMilliseconds: LONGEST_MILLISECONDS })
}

type Recounted = { events: number; needs: number }

/** The same as a part of something larger. */
export async function recountWithin(tx: Tx): Promise<Recounted | null> {
  const end = await takeCursor(tx, MONITORING)
  if (end === undefined) return null
  const count = startCount()
  let events = 0
  for (let after = 0n; ; ) {
    const page = await eventsBetween(tx, countedTypes, { after, end }, AT_ONCE)
    for (const event of page) count.take(event)
    events += page.length
    const last = page.at(-1)
    if (!last || page.length < AT_ONCE) break
    after = last.position
  }
  const facts = count.facts()
  await replaceFacts(tx, facts)
  return { events, needs: facts.needs.length }
}
