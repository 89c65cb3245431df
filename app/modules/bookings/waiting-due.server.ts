import { transaction } from '#app/platform/transaction.server.ts'
import { offerToWaiting } from './offer-to-waiting.server.ts'
import { dropOutdated, linesWaitedFor } from './wait-list.data.server.ts'

/** A job: wishes whose days are over leave the list, and what became free otherwise (a closure lifted) is offered. */
export async function waitingDue(now = new Date()): Promise<number> {
  const lines = await transaction(async (tx) => {
    await dropOutdated(tx, now)
    return linesWaitedFor(tx)
  })
  let offered = 0
  for (const id of lines) offered += await transaction((tx) => offerToWaiting(tx, id, now))
  return offered
}
