import { holdCursor } from '#app/platform/events/cursor.server.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { addExposures, takeExposuresOf } from './exposures.data.server.ts'
import { deleteFactsOf, insertFacts } from './facts.data.server.ts'
import { casesOf, startCount } from './fold-all.ts'
import { eventsAbout } from './log.data.server.ts'
import { MONITORING } from './monitoring-consumer.ts'
import type { LoggedEvent } from './need-case.ts'

/**
 * An event that was set aside and comes after others of its case would be counted in the wrong order. So its case, and what hangs together
 * with it, is counted anew from its own events in the order of the log: what comes out is what a recount of everything gives.
 */
export async function countLate(tx: Tx, event: LoggedEvent): Promise<void> {
  const end = await holdCursor(tx, MONITORING)
  if (end === undefined) return
  const ids = new Set(casesOf(event))
  let events: LoggedEvent[] = []
  for (let known = 0; known < ids.size; ) {
    known = ids.size
    events = await eventsAbout(tx, [...ids], end)
    for (const one of events) for (const id of casesOf(one)) ids.add(id)
  }
  const count = startCount()
  for (const one of events) count.take(one)
  const facts = count.facts()
  await takeExposuresOf(tx, [...ids])
  await deleteFactsOf(tx, [...ids])
  await insertFacts(tx, 'public', { ...facts, exposures: [] })
  await addExposures(tx, facts.exposures)
}
