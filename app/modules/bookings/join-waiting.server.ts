import type { Member } from '#app/modules/accounts/actor.ts'
import { isUniqueViolation } from '#app/modules/accounts/unique-violation.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { judgeCapability, type RunParameters } from './capability.ts'
import { factsOf, lockLine } from './line.data.server.ts'
import { familiesOf } from './line.ts'
import { offerToWaiting } from './offer-to-waiting.server.ts'
import { countOwnWaiting, insertWaiting } from './wait-list.data.server.ts'
import { WAITING_PER_FIRM } from './wait-list.ts'
import { MINUTE, type Window } from './window.ts'

export type WaitWish = Window & {
  minutes: number
  family: string
  batchKg: number | null
  parameters: RunParameters
}

type Refusal = 'gone' | 'own-line' | 'past' | 'no-room' | 'length' | 'unable' | 'too-many' | 'twice'

/** Waits for a window of a line between two days; offered at once where one is free after all. */
export async function joinWaiting(
  actor: Member,
  lineId: string,
  wish: WaitWish,
  now = new Date(),
): Promise<Outcome<{ id: string }, Refusal>> {
  if (!isUuid(lineId)) return refused('gone')
  const organizationId = actor.organization.id
  try {
    return await transaction(async (tx): Promise<Outcome<{ id: string }, Refusal>> => {
      const row = await lockLine(tx, lineId)
      if (row?.offering.status !== 'published') return refused('gone')
      const line = factsOf(row)
      if (line.organizationId === organizationId) return refused('own-line')
      if (wish.until <= now) return refused('past')
      if (wish.until.getTime() - wish.from.getTime() < wish.minutes * MINUTE) return refused('no-room')
      if (wish.minutes < line.minBlockMinutes || wish.minutes > line.maxBlockMinutes) return refused('length')
      if (!familiesOf(line).includes(wish.family)) return refused('unable')
      if (judgeCapability({ ...wish.parameters, batchKg: wish.batchKg }, line.capability).broken.length > 0)
        return refused('unable')
      if ((await countOwnWaiting(tx, organizationId, lineId)) >= WAITING_PER_FIRM) return refused('too-many')
      const entry = await insertWaiting(tx, {
        lineId,
        organizationId,
        createdById: actor.userId,
        minutes: wish.minutes,
        earliest: wish.from,
        latest: wish.until,
        family: wish.family,
        batchKg: wish.batchKg,
        parameters: { ...wish.parameters },
        joinedAt: now,
      })
      await offerToWaiting(tx, lineId, now)
      return granted(entry)
    })
  } catch (error) {
    if (isUniqueViolation(error)) return refused('twice')
    throw error
  }
}
