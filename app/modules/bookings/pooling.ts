/**
 * 拼批: which two runs of different firms would save a change-over or a whole run by coming together, and what it saves. The
 * second comes to the first and only within the window in which its customer said it would come anyway: nobody's is broken.
 */
import { rangeOf } from './capability.ts'
import { type Diary, isOtherFamily, type LineFacts } from './line.ts'
import { openMinutes } from './opening-hours.ts'
import { type CustomerType, priceFen, rateFor } from './rate-card.ts'
import { freeUnits } from './units.ts'
import { timeProblems } from './why-not.ts'
import { MINUTE, minutesOf, type Window } from './window.ts'

export type PoolRun = Window & {
  id: string
  organizationId: string
  unit: number
  family: string
  customerType: CustomerType
  batchKg: number | null
  /** Equal texts mean equal conditions: one batch needs one temperature. */
  conditions: string
  flexFrom: Date
  flexUntil: Date
}

export type PoolPlan = Window & {
  kind: 'batch' | 'changeover'
  anchor: PoolRun
  joiner: PoolRun
  unit: number
  savedMinutes: number
  savedFen: number
  /** What each saves; together it is `savedFen`. */
  shares: { anchor: number; joiner: number }
}

/** The best plan for a line's runs: more money first, then more time; null where nothing fits. */
export function bestPool(
  line: LineFacts,
  diary: Diary,
  runs: readonly PoolRun[],
  now: Date,
  asked: ReadonlySet<string> = new Set(),
): PoolPlan | null {
  const plans = runs.flatMap((anchor) =>
    runs.flatMap((joiner) => {
      const pairs = anchor.organizationId === joiner.organizationId || anchor.family !== joiner.family
      if (pairs || isOtherFamily(anchor.family)) return []
      return [batchPlan(line, anchor, joiner), changeoverPlan(line, diary, anchor, joiner, now)].filter(
        (plan) => plan !== null && !asked.has(keyOf(plan)),
      ) as PoolPlan[]
    }),
  )
  return plans.sort((a, b) => b.savedFen - a.savedFen || b.savedMinutes - a.savedMinutes)[0] ?? null
}

export function keyOf({ kind, anchor, joiner }: Pick<PoolPlan, 'kind' | 'anchor' | 'joiner'>): string {
  return `${kind} ${anchor.id} ${joiner.id}`
}

/** Both in one run: the joiner's own run falls away, and both halve what it would have cost. */
function batchPlan(line: LineFacts, anchor: PoolRun, joiner: PoolRun): PoolPlan | null {
  if (anchor.batchKg === null || joiner.batchKg === null || anchor.conditions !== joiner.conditions)
    return null
  const { max } = rangeOf(line.capability.batchKg)
  if (max === undefined || anchor.batchKg + joiner.batchKg > max) return null
  if (minutesOf(anchor) < minutesOf(joiner) || !within(anchor, joiner)) return null
  const savedFen = priceFen(line.rateCard, joiner.customerType, line.openingHours, joiner)
  const savedMinutes = openMinutes(line.openingHours, joiner) + line.changeoverMinutes
  return planned('batch', anchor, joiner, { ...windowOf(anchor), unit: anchor.unit, savedMinutes, savedFen })
}

/** One right after the other on one unit: the change-over between them falls away, with what setting up costs. */
function changeoverPlan(
  line: LineFacts,
  diary: Diary,
  anchor: PoolRun,
  joiner: PoolRun,
  now: Date,
): PoolPlan | null {
  const { setupFen } = rateFor(line.rateCard, joiner.customerType)
  if (line.changeoverMinutes === 0 || areNeighbours(anchor, joiner)) return null
  const length = minutesOf(joiner) * MINUTE
  const windows = [
    { from: anchor.until, until: new Date(+anchor.until + length) },
    { from: new Date(+anchor.from - length), until: anchor.from },
  ]
  const others = diary.busy.filter((one) => !(one.unit === joiner.unit && +one.from === +joiner.from))
  const fit = windows.find(
    (window) =>
      within(window, joiner) &&
      timeProblems(line, { ...diary, busy: others }, window, now).length === 0 &&
      freeUnits(line, others, { ...window, family: joiner.family }).includes(anchor.unit),
  )
  if (!fit) return null
  return planned('changeover', anchor, joiner, {
    ...fit,
    unit: anchor.unit,
    savedMinutes: line.changeoverMinutes,
    savedFen: setupFen,
  })
}

function planned(
  kind: PoolPlan['kind'],
  anchor: PoolRun,
  joiner: PoolRun,
  plan: Window & { unit: number; savedMinutes: number; savedFen: number },
): PoolPlan {
  // Who comes moves for it, so the odd fen is theirs.
  const half = Math.floor(plan.savedFen / 2)
  return { kind, anchor, joiner, ...plan, shares: { anchor: half, joiner: plan.savedFen - half } }
}

function within(window: Window, { flexFrom, flexUntil }: PoolRun): boolean {
  return window.from >= flexFrom && window.until <= flexUntil
}

function areNeighbours(a: PoolRun, b: PoolRun): boolean {
  return a.unit === b.unit && (+a.until === +b.from || +b.until === +a.from)
}

function windowOf({ from, until }: Window): Window {
  return { from, until }
}
