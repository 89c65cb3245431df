import { dateOfDay, dayOfDate } from '#app/platform/dates.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { indexOfferings } from './index-offerings.server.ts'
import { sameWordsSince } from './measured-version.ts'
import { findOwnOffering, updateOffering } from './offering.data.server.ts'

/**
 * What is really free of an offering that can be booked takes the place of what its provider once stated, so that ranking and
 * rules see it. Writes a new version only where something changed, and notes that nobody's words are in it; returns whether it did.
 */
export async function recordFreeCapacity(
  tx: Tx,
  { organizationId, offeringId }: { organizationId: string; offeringId: string },
  free: { openSlots: number; nextFreeOn: string | null },
): Promise<boolean> {
  const offering = await findOwnOffering(tx, organizationId, offeringId)
  if (offering?.status !== 'published') return false
  // The provider's own limit of what it runs at once still holds.
  const openSlots = Math.min(free.openSlots, offering.wipLimit ?? free.openSlots)
  const known = offering.nextFreeOn && dayOfDate(offering.nextFreeOn)
  const measuredFrom = sameWordsSince(offering)
  if (offering.openSlots === openSlots && known === free.nextFreeOn) {
    if (offering.measuredTo !== offering.version)
      await updateOffering(tx, organizationId, offering, { measuredFrom, measuredTo: offering.version })
    return false
  }
  const version = offering.version + 1
  const recorded = await updateOffering(tx, organizationId, offering, {
    openSlots,
    nextFreeOn: free.nextFreeOn ? dateOfDay(free.nextFreeOn) : null,
    version,
    measuredFrom,
    measuredTo: version,
  })
  if (!recorded) return false
  await indexOfferings(tx, organizationId, [offeringId])
  await appendEvent(tx, { type: 'offering.changed', subjectId: offeringId, organizationId })
  return true
}
