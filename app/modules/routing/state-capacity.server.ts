import type { Member } from '#app/modules/accounts/actor.ts'
import { indexOfferings } from '#app/modules/offerings/index-offerings.server.ts'
import { findOwnOffering, updateOffering } from '#app/modules/offerings/offering.data.server.ts'
import { dateOfDay } from '#app/platform/dates.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { wakeRoutings } from './capacity.data.server.ts'

/** How many more projects an offering takes today, and from when where it takes none; the catalogue follows at once. */
export async function stateCapacity(
  actor: Member,
  {
    offeringId,
    version,
    openSlots,
    nextFreeOn,
  }: { offeringId: string; version: number; openSlots: number | null; nextFreeOn: string | null },
): Promise<Outcome<{ id: string }, 'gone' | 'stale'>> {
  const organizationId = actor.organization.id
  return transaction(async (tx) => {
    const offering = await findOwnOffering(tx, organizationId, offeringId)
    if (offering?.status !== 'published') return refused('gone')
    const stated = await updateOffering(
      tx,
      organizationId,
      { id: offeringId, version },
      {
        openSlots,
        nextFreeOn: openSlots ? null : nextFreeOn && dateOfDay(nextFreeOn),
        version: version + 1,
      },
    )
    if (!stated) return refused('stale')
    await indexOfferings(tx, organizationId, [offeringId])
    if (openSlots) await wakeRoutings(tx, organizationId)
    await appendEvent(tx, {
      type: 'offering.capacity-stated',
      subjectId: offeringId,
      organizationId,
      actorId: actor.userId,
    })
    return granted({ id: offeringId })
  })
}
