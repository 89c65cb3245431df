/**
 * The comparisons that conditions may name. Each takes two present values and a tolerance in percent (which
 * loosens the right-hand side of numeric comparisons) and answers met, not met, or unknown when the values
 * cannot be compared. Absent operands never reach an operator: evaluate.ts answers unknown for them.
 */
import type { FactValue, Interval } from './facts.ts'
import type { OperatorName } from './rule.ts'
import { and, type Code, codeOf, MET, NOT_MET, UNKNOWN } from './verdict.ts'

type Test = (left: FactValue, right: FactValue, tolerancePercent: number) => Code

/** In a list this code says "explicitly all of them": an answer, unlike a blank. */
export const ANY = 'any'

const isList = (value: FactValue): value is readonly string[] => Array.isArray(value)

function intervalOf(value: FactValue): Interval | undefined {
  if (typeof value === 'number') return { min: value, max: value }
  if (typeof value === 'object' && !isList(value)) return value
  return undefined
}

function listOf(value: FactValue): readonly string[] | undefined {
  if (isList(value)) return value
  return typeof value === 'string' ? [value] : undefined
}

const looserUp = (bound: number, percent: number) => bound + (Math.abs(bound) * percent) / 100
const looserDown = (bound: number, percent: number) => bound - (Math.abs(bound) * percent) / 100

const equals: Test = (left, right) => {
  if (typeof left !== typeof right || typeof left === 'object') return UNKNOWN
  return codeOf(left === right)
}

const notEquals: Test = (left, right) => (2 - equals(left, right, 0)) as Code

/** An interval on the left is a number not yet settled: 3.5–5.0 at most 4.5 is unknown, 3.5–4.2 is met. */
const lessOrEqual: Test = (left, right, percent) => {
  if (typeof right !== 'number') return UNKNOWN
  const limit = looserUp(right, percent)
  if (typeof left === 'number') return codeOf(left <= limit)
  const given = intervalOf(left)
  if (!given) return UNKNOWN
  if (given.min !== undefined && given.min > limit) return NOT_MET
  return given.max !== undefined && given.max <= limit ? MET : UNKNOWN
}

const greaterOrEqual: Test = (left, right, percent) => {
  if (typeof right !== 'number') return UNKNOWN
  const limit = looserDown(right, percent)
  if (typeof left === 'number') return codeOf(left >= limit)
  const given = intervalOf(left)
  if (!given) return UNKNOWN
  if (given.max !== undefined && given.max < limit) return NOT_MET
  return given.min !== undefined && given.min >= limit ? MET : UNKNOWN
}

/** A number within an interval; a bound that the interval leaves open is not asked for. */
const between: Test = (left, right, percent) => {
  const wanted = intervalOf(right)
  if (typeof left !== 'number' || !wanted) return UNKNOWN
  if (wanted.min !== undefined && left < looserDown(wanted.min, percent)) return NOT_MET
  if (wanted.max !== undefined && left > looserUp(wanted.max, percent)) return NOT_MET
  return MET
}

const isIn: Test = (left, right) => {
  const list = listOf(right)
  return typeof left === 'string' && list ? codeOf(list.includes(left)) : UNKNOWN
}

const containsAny: Test = (left, right) => {
  const given = listOf(left)
  const wanted = listOf(right)
  if (!given || !wanted) return UNKNOWN
  for (const item of wanted) if (given.includes(item)) return MET
  return NOT_MET
}

const containsAll: Test = (left, right) => {
  const given = listOf(left)
  const wanted = listOf(right)
  if (!given || !wanted) return UNKNOWN
  for (const item of wanted) if (!given.includes(item)) return NOT_MET
  return MET
}

const includesOrAny: Test = (left, right) => {
  const given = listOf(left)
  if (!given) return UNKNOWN
  return given.includes(ANY) ? MET : containsAny(left, right, 0)
}

/** Two intervals share a point. An open bound is unknown, unless the other bounds already part them. */
const overlaps: Test = (left, right, percent) => {
  const given = intervalOf(left)
  const wanted = intervalOf(right)
  if (!given || !wanted) return UNKNOWN
  return and(
    atMost(given.min, wanted.max === undefined ? undefined : looserUp(wanted.max, percent)),
    atMost(wanted.min === undefined ? undefined : looserDown(wanted.min, percent), given.max),
  )
}

function atMost(low: number | undefined, high: number | undefined): Code {
  return low === undefined || high === undefined ? UNKNOWN : codeOf(low <= high)
}

/** The given interval contains the wanted one. A bound not wanted is not asked for; one not given is unknown. */
const covers: Test = (left, right, percent) => {
  const given = intervalOf(left)
  const wanted = intervalOf(right)
  if (!given || !wanted || (wanted.min === undefined && wanted.max === undefined)) return UNKNOWN
  const low = wanted.min === undefined ? MET : atMost(given.min, looserUp(wanted.min, percent))
  const high = wanted.max === undefined ? MET : atMost(looserDown(wanted.max, percent), given.max)
  return and(low, high)
}

/** Dates are 'YYYY-MM-DD', whose order is the order of the strings. */
const dateNotAfter: Test = (left, right) =>
  typeof left === 'string' && typeof right === 'string' ? codeOf(left <= right) : UNKNOWN

export const operators: Readonly<Record<OperatorName, Test>> = {
  equals,
  notEquals,
  lessOrEqual,
  greaterOrEqual,
  between,
  in: isIn,
  containsAny,
  containsAll,
  includesOrAny,
  overlaps,
  covers,
  dateNotAfter,
}
