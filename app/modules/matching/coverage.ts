/**
 * Before publishing: how many offerings pass, how many are unknown, and the smallest changes to the need that gain
 * suppliers, one by one and in pairs. Each stated gain is exactly what applying the changes yields.
 */
import { dayNumber } from '#search/rules/days.ts'
import { NOT_MET } from '#search/rules/verdict.ts'
import { type Change, changeKey, changeSubject, fixOf, givenUp, isNear } from './change.ts'
import { type Judgements, refusalsIn } from './judge.ts'
import { prepareTally, type Tally } from './tally.ts'

type Gain = {
  /** Offerings no longer refused. */
  offerings: number
  /** Offerings more that meet every hard criterion. */
  confirmed: number
  /** Suppliers more with an offering that is not refused. */
  suppliers: number
}

type Suggestion = { changes: Change[]; gain: Gain; after: Tally }
export type Coverage = { now: Tally; suggestions: Suggestion[] }

const MAX_SINGLES = 5
const MAX_PAIRS = 2
const MAX_STEPS_PER_SUBJECT = 12
const MAX_FAILS = 2

/** The tally today, and a short list of changes worth making. */
export function coverage(judgements: Judgements): Coverage {
  const tallying = prepareTally(judgements)
  const { now } = tallying
  const suggest = (changes: Change[]): Suggestion => {
    const after = tallying.after(changes)
    return {
      changes,
      after,
      gain: {
        offerings: now.notMet - after.notMet,
        confirmed: after.met - now.met,
        suppliers: after.suppliers - now.suppliers,
      },
    }
  }
  const subjects = proposals(judgements)
  const singles = subjects.map((changes) => changes.map((change) => suggest([change])))
  const chosen = singles.flatMap(worthwhile)
  const pairs = pairsOf(subjects, singles, suggest)
  const best = (list: Suggestion[], limit: number) => list.sort(byGain).slice(0, limit)
  return { now, suggestions: [...best(chosen, MAX_SINGLES), ...best(pairs, MAX_PAIRS)] }
}

const keyOf = ({ changes }: Suggestion) => changes.map(changeKey).join(' ')

function byGain(a: Suggestion, b: Suggestion): number {
  return (
    givenUp(a.changes) - givenUp(b.changes) ||
    b.gain.offerings - a.gain.offerings ||
    b.gain.confirmed - a.gain.confirmed ||
    (keyOf(a) < keyOf(b) ? -1 : 1)
  )
}

/** The changes that refused candidates ask for, by subject, the smallest first. */
function proposals({ judge, offerings, verdicts, codesOf }: Judgements): Change[][] {
  const { need, today } = judge
  const bySubject = new Map<string, Map<string, Change>>()
  offerings.forEach((offering, row) => {
    if (verdicts[row] !== NOT_MET) return
    const refusing = refusalsIn(judge, codesOf(row))
    if (refusing.length > MAX_FAILS) return
    const fixes = refusing.map((active) => fixOf(active, need, offering, today))
    if (fixes.some((fix) => !fix || !isNear(fix, today))) return
    for (const fix of fixes as Change[]) {
      const subject = changeSubject(fix)
      const changes = bySubject.get(subject) ?? new Map<string, Change>()
      changes.set(changeKey(fix), fix)
      bySubject.set(subject, changes)
    }
  })
  return [...bySubject.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, changes]) => thin([...changes.values()].sort(bySize)))
}

/** Numbers by how far they go; dates by date; lists by how much they keep. */
function bySize(a: Change, b: Change): number {
  const size = (change: Change) => {
    if (change.kind === 'soften') return 0
    const { from, to } = change
    if (typeof to === 'number') return Math.abs(to - (typeof from === 'number' ? from : 0))
    if (typeof to === 'string') return dayNumber(to) ?? 0
    return Array.isArray(to) ? -to.length : 0
  }
  return size(a) - size(b) || (changeKey(a) < changeKey(b) ? -1 : 1)
}

/** Keeps the first and the last of too many steps, and evenly spaced ones between. */
function thin(changes: Change[]): Change[] {
  if (changes.length <= MAX_STEPS_PER_SUBJECT) return changes
  const step = (changes.length - 1) / (MAX_STEPS_PER_SUBJECT - 1)
  return Array.from(
    { length: MAX_STEPS_PER_SUBJECT },
    (_, index) => changes[Math.round(index * step)] as Change,
  )
}

/** Of one subject: the smallest step that gains anyone, and the smallest that gains most of what there is. */
function worthwhile(steps: Suggestion[]): Suggestion[] {
  const gaining = steps.filter(({ gain }) => gain.offerings > 0)
  const most = Math.max(0, ...gaining.map(({ gain }) => gain.offerings))
  const first = gaining[0]
  const enough = gaining.find(({ gain }) => gain.offerings * 3 >= most * 2)
  return [first, enough].filter(
    (step, index, list): step is Suggestion => step !== undefined && list.indexOf(step) === index,
  )
}

/** Two changes that gain more together than one by one: the offerings that fail both criteria. */
function pairsOf(
  subjects: Change[][],
  singles: Suggestion[][],
  suggest: (changes: Change[]) => Suggestion,
): Suggestion[] {
  const steps = singles.map((list, index) => spread(list, subjects[index]?.length ?? 0))
  const found: Suggestion[] = []
  steps.forEach((left, index) => {
    for (const right of steps.slice(index + 1)) {
      for (const a of left) {
        for (const b of right) {
          const both = suggest([...a.changes, ...b.changes])
          if (both.gain.offerings > a.gain.offerings + b.gain.offerings) found.push(both)
        }
      }
    }
  })
  return found
}

/** The smallest, the middle and the largest step: enough to find pairs without trying all of them. */
function spread(list: Suggestion[], length: number): Suggestion[] {
  const picks = [0, Math.floor(length / 2), length - 1]
  return [...new Set(picks)].flatMap((index) => list[index] ?? [])
}
