/**
 * Arithmetic that conditions need, as facts of the pair: rules stay plain comparisons. A derived fact is absent
 * as soon as a datum it needs is blank, so taking a datum away can only make a verdict less certain.
 */
import { dateOfDay, dayNumber } from './days.ts'
import type { Facts, FactValue, Interval } from './facts.ts'

type Derivation = {
  /** The need.* and offering.* fields that are asked for when the derived fact is absent. */
  from: readonly string[]
  derive: (need: Facts, offering: Facts, today: string) => FactValue | undefined
}

/** Prices of these models are totals, so they compare with a budget. */
const TOTALS = new Set(['fixed', 'per-batch', 'subscription', 'quote'])

/** A bound of the total price in fen; absent for prices per day or per unit and for shares of a saving. */
function total(offering: Facts, bound: 'offering.priceMinFen' | 'offering.priceMaxFen'): number | undefined {
  const model = offering['offering.priceModel']
  if (model === 'free') return 0
  if (typeof model !== 'string' || !TOTALS.has(model)) return undefined
  const fen = offering[bound]
  return typeof fen === 'number' ? fen : undefined
}

function price(_need: Facts, offering: Facts): Interval | undefined {
  const min = total(offering, 'offering.priceMinFen')
  const max = total(offering, 'offering.priceMaxFen')
  if (min === undefined && max === undefined) return undefined
  return { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) }
}

function daysUntil(date: FactValue | undefined, today: string): number | undefined {
  const day = dayNumber(date)
  const start = dayNumber(today)
  return day === undefined || start === undefined ? undefined : day - start
}

/** Facts of the need alone are worked out once per need and day, not once per candidate. */
function oncePerNeed(derive: (need: Facts, today: string) => FactValue | undefined): Derivation['derive'] {
  const known = new WeakMap<Facts, { today: string; value: FactValue | undefined }>()
  return (need, _offering, today) => {
    const last = known.get(need)
    if (last && last.today === today) return last.value
    const value = derive(need, today)
    known.set(need, { today, value })
    return value
  }
}

const leadTime = (offering: Facts) => {
  const days = offering['offering.leadTimeDays']
  return typeof days === 'number' ? days : undefined
}

/** Days from today until a provider who begins on `date` (or today, if that is later) has delivered. */
function deliveredInDays(date: FactValue | undefined, offering: Facts, today: string): number | undefined {
  const wait = daysUntil(date, today)
  const lead = leadTime(offering)
  return wait === undefined || lead === undefined ? undefined : Math.max(0, wait) + lead
}

function dateIn(days: number | undefined, today: string): string | undefined {
  const start = dayNumber(today)
  return days === undefined || start === undefined ? undefined : dateOfDay(start + days)
}

/**
 * A region with the wider ones that contain it, by the structure of GB/T 2260 codes: 500157 → 500157, 500100,
 * 500000. Codes of functional units have no such structure and stand alone.
 */
function regionChain(need: Facts): readonly string[] | undefined {
  const code = need['need.region']
  if (typeof code !== 'string') return undefined
  if (!/^\d{6}$/.test(code)) return [code]
  return [...new Set([code, `${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`])]
}

/**
 * The valid certificates, unless all that is lacking of the required ones is merely expired or was refused by who checks
 * them: renewing and handing in anew are possible, so that is unknown rather than a no.
 */
function certificates(need: Facts, offering: Facts): readonly string[] | undefined {
  const valid = offering['offering.certificates']
  if (!Array.isArray(valid)) return undefined
  const required = need['need.requiredCertificates']
  const lapsed = [offering['offering.expiredCertificates'], offering['offering.refusedCertificates']]
    .filter((codes) => Array.isArray(codes))
    .flat()
  if (!Array.isArray(required)) return valid
  const lacking = required.filter((kind) => !valid.includes(kind))
  return lacking.length > 0 && lacking.every((kind) => lapsed.includes(kind)) ? undefined : valid
}

export const derivations: Readonly<Record<string, Derivation>> = {
  'pair.price': {
    from: ['offering.priceModel', 'offering.priceMinFen', 'offering.priceMaxFen'],
    derive: price,
  },
  'pair.priceFromFen': {
    from: ['offering.priceModel', 'offering.priceMinFen'],
    derive: (_need, offering) => total(offering, 'offering.priceMinFen'),
  },
  'pair.priceToFen': {
    from: ['offering.priceModel', 'offering.priceMaxFen'],
    derive: (_need, offering) => total(offering, 'offering.priceMaxFen'),
  },
  'pair.daysToDeadline': {
    from: ['need.finishBy'],
    derive: oncePerNeed((need, today) => daysUntil(need['need.finishBy'], today)),
  },
  /** Begun today. */
  'pair.deliverableOn': {
    from: ['offering.leadTimeDays'],
    derive: (_need, offering, today) => dateIn(leadTime(offering), today),
  },
  /** Begun on the need's first possible day, or today if that has passed. */
  'pair.deliveredFromStartInDays': {
    from: ['need.startOn', 'offering.leadTimeDays'],
    derive: (need, offering, today) => deliveredInDays(need['need.startOn'], offering, today),
  },
  'pair.deliverableFromStartOn': {
    from: ['need.startOn', 'offering.leadTimeDays'],
    derive: (need, offering, today) => dateIn(deliveredInDays(need['need.startOn'], offering, today), today),
  },
  /** Begun when the provider is next free. */
  'pair.deliveredWhenFreeInDays': {
    from: ['offering.nextFreeOn', 'offering.leadTimeDays'],
    derive: (_need, offering, today) => deliveredInDays(offering['offering.nextFreeOn'], offering, today),
  },
  'pair.confirmedDaysAgo': {
    from: ['offering.lastConfirmedOn'],
    derive: (_need, offering, today) => {
      const days = daysUntil(offering['offering.lastConfirmedOn'], today)
      return days === undefined ? undefined : -days
    },
  },
  'pair.validDaysLeft': {
    from: ['offering.validTo'],
    derive: (_need, offering, today) => daysUntil(offering['offering.validTo'], today),
  },
  'pair.regionChain': { from: ['need.region'], derive: oncePerNeed(regionChain) },
  'pair.certificates': { from: ['offering.certificates'], derive: certificates },
}

/** All derived facts of a pair that its data allows; for showing and for tests, rules read them one by one. */
export function deriveFacts(need: Facts, offering: Facts, today: string): Facts {
  const facts: Record<string, FactValue> = {}
  for (const [field, { derive }] of Object.entries(derivations)) {
    const value = derive(need, offering, today)
    if (value !== undefined) facts[field] = value
  }
  return facts
}
