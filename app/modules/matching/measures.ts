/**
 * How good, beyond met or not: price against budget, slack before the deadline, nearness, record and free room.
 * Each answers basis points 0..10000, or undefined where the data is blank.
 */
import { derivations } from '#search/rules/derive-facts.ts'
import type { Facts } from '#search/rules/facts.ts'
import type { RuleSet, ScorePart } from '#search/rules/rule.ts'

export type MeasuredPair = {
  need: Facts
  offering: Facts
  today: string
  /** A band of taxonomy's regionDistanceBand; absent when a region is blank. */
  distanceBand?: string | undefined
}

const FULL = 10_000

const numberOf = (facts: Facts, field: string) => {
  const value = facts[field]
  return typeof value === 'number' ? value : undefined
}

const derived = (field: string, { need, offering, today }: MeasuredPair) => {
  const value = derivations[field]?.derive(need, offering, today)
  return typeof value === 'number' ? value : undefined
}

/** Full up to `best` (a share of the limit in basis points), none from `worst` on, straight in between. */
function falling(value: number, limit: number, best: number, worst: number): number {
  if (limit <= 0) return value <= limit ? FULL : 0
  const shareBp = (value * FULL) / limit
  return Math.round(FULL * Math.min(1, Math.max(0, (worst - shareBp) / (worst - best))))
}

/** The middle of the price range against the budget: full at 80 %, none from 140 %. */
function price(pair: MeasuredPair): number | undefined {
  const from = derived('pair.priceFromFen', pair)
  const budget = numberOf(pair.need, 'need.budgetMaxFen')
  if (from === undefined || budget === undefined) return undefined
  const to = derived('pair.priceToFen', pair) ?? from
  return falling((from + to) / 2, budget, 8000, 14_000)
}

/** The lead time against the days left: full at 80 %, none from 120 %. */
function delivery(pair: MeasuredPair): number | undefined {
  const lead = numberOf(pair.offering, 'offering.leadTimeDays')
  const left = derived('pair.daysToDeadline', pair)
  return lead === undefined || left === undefined ? undefined : falling(lead, left, 8000, 12_000)
}

function distance(
  { need, offering, distanceBand }: MeasuredPair,
  bands: RuleSet['distanceBp'],
): number | undefined {
  const near = distanceBand === undefined ? undefined : bands[distanceBand]
  const isRemote = need['need.remoteOk'] === true && offering['offering.remote'] === true
  if (!isRemote) return near
  return Math.max(near ?? 0, bands.remote ?? 0)
}

/** Cases with evidence count three times those without; each further one adds less to a reader's trust. */
function track({ offering }: MeasuredPair): number | undefined {
  const cases = numberOf(offering, 'offering.caseCount')
  const evidenced = numberOf(offering, 'offering.evidencedCaseCount')
  if (cases === undefined && evidenced === undefined) return undefined
  const proved = Math.max(0, evidenced ?? 0)
  const points = proved * 3 + Math.max(0, (cases ?? 0) - proved)
  return Math.round((FULL * points) / (points + 4))
}

const SOON_DAYS = 30

function capacity(pair: MeasuredPair): number | undefined {
  const open = numberOf(pair.offering, 'offering.openSlots')
  if (open === undefined) return undefined
  if (open > 0) return FULL
  const lead = numberOf(pair.offering, 'offering.leadTimeDays')
  const whenFree = derived('pair.deliveredWhenFreeInDays', pair)
  if (lead === undefined || whenFree === undefined) return 0
  return whenFree - lead <= SOON_DAYS ? 5000 : 2000
}

type Measure = (pair: MeasuredPair, bands: RuleSet['distanceBp']) => number | undefined

const measures: Partial<Record<ScorePart, Measure>> = { price, delivery, distance, track, capacity }

/** The measure of a part; undefined for parts that rest on findings or text alone. */
export function measureOf(part: ScorePart): Measure | undefined {
  return measures[part]
}
