/** What a window costs, by who runs it. Fen, integers; a part of an hour costs its part, rounded up to the fen. */
import { FEN_PER_YUAN } from '#app/platform/money.ts'
import { type OpeningHours, openMinutes } from './opening-hours.ts'
import type { Window } from './window.ts'

export const customerTypes = ['standard', 'small', 'medium', 'large', 'academic'] as const
export type CustomerType = (typeof customerTypes)[number]

export type Rate = { setupFen: number; perHourFen: number }
/** Types without a rate of their own pay the standard one. */
export type RateCard = { standard: Rate } & Partial<Record<CustomerType, Rate>>

/** The largest amount that the form takes for a single rate: ten million yuan. */
export const RATE_LIMIT_FEN = 1_000_000_000

export function rateFor(card: RateCard, type: CustomerType): Rate {
  return card[type] ?? card.standard
}

/** Setting up once, and each hour in which the line is open. */
export function priceFen(card: RateCard, type: CustomerType, hours: OpeningHours, window: Window): number {
  const { setupFen, perHourFen } = rateFor(card, type)
  return setupFen + Math.ceil((openMinutes(hours, window) * perHourFen) / 60)
}

/** Research houses pay as such whatever their size; of whom nothing is known pays the standard rate. */
export function customerTypeOf({
  size,
  labels,
}: {
  size: string | null
  labels: readonly string[]
}): CustomerType {
  if (labels.includes('new-rd-institution')) return 'academic'
  if (size === 'micro' || size === 'small') return 'small'
  return size === 'medium' || size === 'large' ? size : 'standard'
}

export function yuanOf(fen: number | undefined): string {
  return fen === undefined ? '' : String(fen / FEN_PER_YUAN)
}
