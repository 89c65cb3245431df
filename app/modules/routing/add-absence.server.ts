import type { Member } from '#app/modules/accounts/actor.ts'
import { addDays, dayOf } from '#app/platform/dates.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { insertAbsence } from './capacity.data.server.ts'
import { absencesOf } from './lead.data.server.ts'

/** Absences to come that one organization may have noted. */
const MOST = 20

/** Notes days on which nobody answers; both days that are named count in full. */
export async function addAbsence(
  actor: Member,
  { firstDay, lastDay }: { firstDay: string; lastDay: string },
  now = new Date(),
): Promise<Outcome<{ id: string }, 'wrong-way' | 'past' | 'too-many'>> {
  if (lastDay < firstDay) return refused('wrong-way')
  if (lastDay < dayOf(now)) return refused('past')
  const organizationId = actor.organization.id
  return transaction(async (tx) => {
    if ((await absencesOf(tx, organizationId, now)).length >= MOST) return refused('too-many')
    const untilOn = addDays(lastDay, 1)
    const { id } = await insertAbsence(tx, {
      organizationId,
      fromOn: firstDay,
      untilOn,
      createdById: actor.userId,
    })
    await appendEvent(tx, {
      type: 'absence.added',
      subjectId: id,
      organizationId,
      actorId: actor.userId,
      data: { fromOn: firstDay, untilOn },
    })
    return granted({ id })
  })
}
