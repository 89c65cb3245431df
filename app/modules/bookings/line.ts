/** A pilot line as the pure parts see it. */
import type { ExtensionValues } from '#app/modules/taxonomy/extension.ts'
import type { OpeningHours } from './opening-hours.ts'
import type { RateCard } from './rate-card.ts'
import type { Window } from './window.ts'

export const orderModes = ['instant', 'approval', 'operator'] as const
export type OrderMode = (typeof orderModes)[number]

export type LineFacts = {
  id: string
  organizationId: string
  offeringId: string
  name: string
  status: 'open' | 'paused'
  capability: ExtensionValues
  parallelUnits: number
  changeoverMinutes: number
  families: string[]
  openingHours: OpeningHours
  horizonDays: number
  noticeHours: number
  minBlockMinutes: number
  maxBlockMinutes: number
  cancelHours: number
  holdHours: number
  quotaPerFirm: number
  openSharePercent: number
  needsQualification: boolean
  orderMode: OrderMode
  rateCard: RateCard
}

/** A run on a unit; `readyAt` is when the unit is ready for another family. */
export type Busy = Window & { unit: number; family: string; readyAt: Date }
/** A window in which the whole line is closed, by the provider's word or its own calendar. */
export type Closed = Window & { reason: string }
/** What is known of a line's time. */
export type Diary = { busy: readonly Busy[]; closed: readonly Closed[] }

/** A family that no other run shares: chosen where none of the line's own fits. */
export const OTHER_FAMILY = 'other'

/** The families among which a customer chooses. */
export function familiesOf({ families }: Pick<LineFacts, 'families'>): string[] {
  return [...families, OTHER_FAMILY]
}

/** Two runs of no stated family need a change-over between them, so each is a family of its own. */
export function familyFor(chosen: string, bookingId: string): string {
  return chosen === OTHER_FAMILY ? `${OTHER_FAMILY} ${bookingId}` : chosen
}

export function isOtherFamily(family: string): boolean {
  return family === OTHER_FAMILY || family.startsWith(`${OTHER_FAMILY} `)
}
