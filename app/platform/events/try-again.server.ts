import { logger } from '../logger.server.ts'
import { type Tx, transaction } from '../transaction.server.ts'
import { ATTEMPTS_LIMIT, nextAttempt, reasonOf } from './attempt.ts'
import type { Consumer } from './consumer.server.ts'
import { findEvent } from './cursor.server.ts'
import { EventRefused, handOver } from './hand-over.server.ts'

/** Events that were set aside and are tried again in one go. */
const AT_ONCE = 50

/** Tries events again that were set aside and whose time has come; returns how many were taken at last. */
export async function tryAgain(consumer: Consumer, now: Date): Promise<number> {
  let taken = 0
  for (let tried = 0; tried < AT_ONCE; tried++) {
    const outcome = await tryOne(consumer, now)
    if (outcome === 'none') break
    if (outcome === 'taken') taken++
  }
  return taken
}

async function tryOne(consumer: Consumer, now: Date): Promise<'none' | 'taken' | 'refused'> {
  try {
    return await transaction(async (tx) => {
      const eventId = await takeDue(tx, consumer.name, now)
      if (eventId === undefined) return 'none'
      const event = await findEvent(tx, eventId)
      if (event) await handOver(tx, { handle: consumer.handleLate }, event)
      await tx.eventFailure.delete({ where: { consumer_eventId: { consumer: consumer.name, eventId } } })
      return 'taken'
    })
  } catch (error) {
    if (!(error instanceof EventRefused)) throw error
    await transaction((tx) => countAttempt(tx, consumer.name, error, now))
    return 'refused'
  }
}

/** One whose time has come, held until the transaction ends. */
async function takeDue(tx: Tx, consumer: string, now: Date): Promise<bigint | undefined> {
  const [row] = await tx.$queryRaw<{ eventId: bigint }[]>`
    SELECT "eventId" FROM "EventFailure"
    WHERE "consumer" = ${consumer} AND "deadAt" IS NULL AND "notBefore" <= ${now.toISOString()}::timestamptz
    ORDER BY "eventId" LIMIT 1 FOR UPDATE SKIP LOCKED`
  return row?.eventId
}

/** Two workers that tried the same event one after the other count it twice at most; neither had an effect. */
async function countAttempt(tx: Tx, consumer: string, { event, cause }: EventRefused, now: Date) {
  const where = { consumer, eventId: event.id, deadAt: null }
  const row = await tx.eventFailure.findFirst({ where, select: { attempts: true } })
  if (!row) return
  const attempts = row.attempts + 1
  const lastError = reasonOf(cause)
  const dead = attempts >= ATTEMPTS_LIMIT
  await tx.eventFailure.updateMany({
    where,
    data: { attempts, lastError, notBefore: nextAttempt(attempts, now), deadAt: dead ? now : null },
  })
  if (dead) logger.error({ consumer, event: String(event.id), error: lastError }, 'event given up')
}
