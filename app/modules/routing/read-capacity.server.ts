import type { Member } from '#app/modules/accounts/actor.ts'
import { addDays, dayOf, dayOfDate } from '#app/platform/dates.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { offeringsTakingPart, pausesOf } from './capacity.data.server.ts'
import type { CapacityView } from './capacity-view.ts'
import { absencesOf, countMissed } from './lead.data.server.ts'

export async function readCapacity(actor: Member, now = new Date()): Promise<CapacityView> {
  const organizationId = actor.organization.id
  const today = dayOf(now)
  return reading(async (tx) => {
    const pauses = new Map((await pausesOf(tx, organizationId)).map((one) => [one.subjectId, one.pausedAt]))
    const absences = await absencesOf(tx, organizationId, now)
    const offerings = await offeringsTakingPart(tx, organizationId)
    const paused = pauses.has(organizationId)
    const away = absences.some(({ fromOn }) => dayOfDate(fromOn) <= today)
    return {
      paused,
      pausedAt: pauses.get(organizationId)?.toISOString() ?? null,
      missed: paused || away ? await countMissed(tx, organizationId) : 0,
      absences: absences.map(({ id, fromOn, untilOn }) => ({
        id,
        firstDay: dayOfDate(fromOn),
        lastDay: addDays(dayOfDate(untilOn), -1),
        now: dayOfDate(fromOn) <= today,
      })),
      offerings: offerings.map(({ nextFreeOn, ...offering }) => ({
        ...offering,
        nextFreeOn: nextFreeOn && dayOfDate(nextFreeOn),
        paused: pauses.has(offering.id),
      })),
    }
  })
}
