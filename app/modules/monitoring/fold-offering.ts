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
  /** Every confirmation, its publication the first: what was fresh at an instant is told by those before it. */
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
    return {
      ...{ offeringId: subjectId, organizationId, since: at, until: null },
      ...{ confirmedAt: at, confirmations: [at] },
      ...{ domain: textOf(data.domain), region: textOf(data.region) },
    }
  }
  if (!open) return null
  return type === 'offering.confirmed'
    ? { ...open, confirmedAt: at, confirmations: [...open.confirmations, at] }
    : { ...open, until: at }
}
