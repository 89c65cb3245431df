import { minuteOf } from '#app/platform/dates.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import type { Actor } from './actor.ts'
import { findOwnData } from './own-data.data.server.ts'

/** What is kept about a person, as a file that people and programs can read; that it was taken is recorded. */
export async function takeOwnData(
  { userId }: Actor,
  now = new Date(),
): Promise<{ name: string; text: string }> {
  const own = await transaction(async (tx) => {
    await appendEvent(tx, { type: 'account.data-taken', subjectId: userId, actorId: userId })
    return findOwnData(tx, userId)
  })
  return {
    name: `yupei-${minuteOf(now).slice(0, 10)}.json`,
    text: JSON.stringify({ takenAt: now.toISOString(), ...own }, null, 2),
  }
}
