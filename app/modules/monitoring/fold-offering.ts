/** One event after another onto the spans in which an offering was on offer. Pure. */
import { type LoggedEvent, textOf } from './need-case.ts'

export type OfferingFact = {
  offeringId: string
  organizationId: string
  domain: string | null
  region: string | null
  since: Date
  until: Date | null
  confirmedAt: Date
  /** Every confirmation, the first that of its publication, or, of what officials put back, the last before it was taken down: what was fresh at an instant is told by those before it. */
  confirmations: Date[]
}

export const offeringEventTypes = [
  'offering.published',
  'offering.paused',
  'offering.archived',
  'offering.confirmed',
] as const

/** @param open the span that has no end yet */
export function foldOffering(open: OfferingFact | null, event: LoggedEvent): OfferingFact | null {
  const { type, subjectId, organizationId, data, at } = event
  if (type === 'offering.published') {
    if (open || !organizationId) return open
    const confirmedAt = instantOf(data.confirmedAt) ?? at
    return {
      ...{ offeringId: subjectId, organizationId, since: at, until: null },
      ...{ confirmedAt, confirmations: [confirmedAt] },
      ...{ domain: textOf(data.domain), region: textOf(data.region) },
    }
  }
  if (!open) return null
  return type === 'offering.confirmed'
    ? { ...open, confirmedAt: at, confirmations: [...open.confirmations, at] }
    : { ...open, until: at }
}

/** When it had been confirmed before it was put back, as the event says; null where nothing is said. */
function instantOf(told: unknown): Date | null {
  const instant = new Date(textOf(told) ?? Number.NaN)
  return Number.isNaN(instant.getTime()) ? null : instant
}
