import type { Member } from '#app/modules/accounts/actor.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { lockPartyBooking } from './booking.data.server.ts'
import { type BookingTransition, holdEnd } from './booking.ts'
import { freeWindow } from './free-window.server.ts'
import { goBooking } from './go-booking.server.ts'
import { type BookingEventType, tellBooking } from './tell-booking.server.ts'

export const providerAnswers = ['approve', 'refuse', 'finish', 'miss'] as const
export type ProviderAnswer = (typeof providerAnswers)[number]

const events: Record<ProviderAnswer, BookingEventType> = {
  approve: 'booking.approved',
  refuse: 'booking.refused',
  finish: 'booking.done',
  miss: 'booking.missed',
}

/** What the line's provider says to a booking: yes, no and why, that it took place, that nobody came. */
export async function answerBooking(
  actor: Member,
  id: string,
  { answer, revision, reason }: { answer: ProviderAnswer; revision: number; reason?: string },
  now = new Date(),
): Promise<Outcome<{ id: string }, 'gone' | 'stale' | 'not-now' | 'not-yet'>> {
  if (!isUuid(id)) return refused('gone')
  return transaction(async (tx) => {
    const booking = await lockPartyBooking(tx, actor.organization.id, id)
    if (booking?.line.organizationId !== actor.organization.id) return refused('gone')
    if (booking.revision !== revision) return refused('stale')
    if ((answer === 'finish' && now < booking.until) || (answer === 'miss' && now < booking.from))
      return refused('not-yet')
    const { line } = booking
    // An operator arranges by telephone, so its yes is already the agreement.
    const transition: BookingTransition =
      answer === 'approve' && line.orderMode === 'operator' ? 'arrange' : answer
    const holdUntil = transition === 'approve' ? holdEnd(booking, line.holdHours, now) : null
    const gone = await goBooking(tx, booking, transition, 'provider', now, {
      holdUntil,
      reason: reason ?? null,
    })
    if (!gone) return refused('not-now')
    const type = transition === 'arrange' ? 'booking.confirmed' : events[answer]
    await tellBooking(tx, type, booking.organizationId, booking, {
      actorId: actor.userId,
      reason: reason ?? null,
    })
    if (answer === 'refuse' || answer === 'miss') await freeWindow(tx, booking, now)
    return granted({ id })
  })
}
