import { randomUUID } from 'node:crypto'
import { dayOf } from '#app/platform/dates.ts'
import { appendEvents } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { invitablesOf } from './invitable.data.server.ts'
import { readStanding } from './read-standing.server.ts'
import { insertRouting, lockRouting } from './routing.data.server.ts'
import { WAVE_WORKING_DAYS } from './routing.ts'
import { insertSendings } from './sending.data.server.ts'
import { closeOfWorkingDay } from './working-days.ts'

export type InviteRefusal = 'over' | 'gone' | 'away' | 'enough'

/**
 * Tells one more provider of a need, beside the waves: an official who sees a gap may close it. Each provider is told once, nobody who
 * is away or takes no invitations, and nobody further once as many are interested as the manufacturer takes. The manufacturer hears of it.
 */
export async function inviteProvider(
  official: { userId: string },
  { needId, offeringId }: { needId: string; offeringId: string },
  now = new Date(),
): Promise<Outcome<{ organization: string }, InviteRefusal>> {
  return transaction(async (tx) => {
    await insertRouting(tx, needId, now)
    const routing = await lockRouting(tx, needId)
    if (!routing?.need.open) return refused('over')
    const found = (await invitablesOf(tx, needId, now)).find((one) => one.offeringId === offeringId)
    if (!found) return refused('gone')
    if (found.paused || found.absent || found.unreachable) return refused('away')
    const { interested } = await readStanding(tx, routing, now)
    if (interested >= routing.interestedCap) return refused('enough')
    const wave = Math.max(1, routing.wave)
    const dueAt = closeOfWorkingDay(now, WAVE_WORKING_DAYS)
    const { organizationId, scoreBp, newcomer, organization } = found
    const [sending] = await insertSendings(tx, [
      {
        ...{ id: randomUUID(), needId, organizationId, offeringId, needVersion: routing.need.version },
        ...{ wave, slotKind: 'invited', scoreBp, sentAt: now, dueAt },
      },
    ])
    if (!sending) return refused('gone')
    const { title, organizationId: buyerId } = routing.need
    const event = { actorId: official.userId, at: now }
    const data = { needId, title, dueOn: dayOf(dueAt) }
    const sent = { ...data, sendingId: sending.id, wave, offeringId, slotKind: 'invited', newcomer }
    await appendEvents(tx, [
      {
        ...{ ...event, type: 'need.sent', subjectId: sending.id, organizationId: buyerId },
        data: { ...sent, toOrganizationId: organizationId },
      },
      {
        ...{ ...event, type: 'need.recommended', subjectId: needId, organizationId: buyerId },
        data: { ...data, toOrganizationId: buyerId, organization },
      },
    ])
    return granted({ organization })
  })
}
