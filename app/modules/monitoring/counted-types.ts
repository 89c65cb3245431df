import { dealEventTypes } from './fold-deal.ts'
import { blockingEventTypes, openingEventTypes, RUN_EVENT } from './fold-line.ts'
import { needEventTypes } from './fold-need.ts'
import { offeringEventTypes } from './fold-offering.ts'

/** What whoever counts takes from the log. */
export const countedTypes: readonly string[] = [
  ...new Set([
    ...needEventTypes,
    ...dealEventTypes,
    ...offeringEventTypes,
    ...openingEventTypes,
    ...blockingEventTypes,
    RUN_EVENT,
  ]),
]
