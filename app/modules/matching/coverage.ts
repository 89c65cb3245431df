/**
 * Before publishing: how many offerings pass, how many are unknown, and the smallest changes to the need that gain
 * suppliers. Every gain is counted by judging every candidate again under the changed need; rules that the change
 * cannot touch keep their verdicts.
 */
import { dayNumber } from '#search/rules/days.ts'
import type { Facts } from '#search/rules/facts.ts'
import { type Code, MET, NOT_MET, UNKNOWN } from '#search/rules/verdict.ts'
import { applyChanges, type Change, changeKey, changeSubject, fixOf, isNear } from './change.ts'
import type { Judge } from './judge.ts'

/** Offerings by verdict, and the distinct suppliers behind those that are not refused. */
export type Tally = { met: number; unknown: number; notMet: number; suppliers: number }

export type Gain = {
  /** Offerings no longer refused. */
  offerings: number
  /** Offerings more that meet every hard criterion. */
  confirmed: number
  /** Suppliers more with an offering that is not refused. */
  suppliers: number
}

export type Suggestion = { changes: Change[]; gain: Gain; after: Tally }
export type Coverage = { now: Tally; suggestions: Suggestion[] }

const MAX_SUGGESTIONS = 6
const MAX_STEPS_PER_SUBJECT = 12
const MAX_FAILS = 2

export type Tallying = {
  now: Tally
  /** The exact tally after the changes. */
  after: (changes: readonly Change[]) => Tally
  /** Codes of hard rules, candidate by candidate, in the order of `hard`. */
  codes: Uint8Array
  hard: Judge['active']
}

/** Judges all candidates once; changed needs then cost only the rules they touch. */
export function prepareTally(judge: Judge, offerings: readonly Facts[]): Tallying {
  const { need, criteria, today } = judge
  const hard = judge.active.filter((active) => active.hardness === 'hard')
  const width = hard.length
  const codes = new Uint8Array(offerings.length * width)
  const providers = offerings.map((facts, index) =>
    String(facts['offering.organizationId'] ?? `offering ${index}`),
  )
  offerings.forEach((offering, row) => {
    hard.forEach((active, column) => {
      codes[row * width + column] = active.test(need, offering, today, active.tolerancePercent)
    })
  })

  function count(changes: readonly Change[]): Tally {
    const changed = applyChanges({ need, criteria }, changes).need
    const softened = new Set(changes.flatMap((change) => (change.kind === 'soften' ? [change.rule] : [])))
    const fields = new Set(changes.flatMap((change) => (change.kind === 'set' ? [change.field] : [])))
    const dropped = hard.map(({ rule }) => softened.has(rule.id))
    const touched = hard.map(({ dependsOn }) => dependsOn.some((field) => fields.has(field)))
    const tally: Tally = { met: 0, unknown: 0, notMet: 0, suppliers: 0 }
    const suppliers = new Set<string>()
    for (let row = 0; row < offerings.length; row++) {
      let verdict: Code = MET
      for (let column = 0; column < width && verdict !== NOT_MET; column++) {
        if (dropped[column]) continue
        const active = hard[column]!
        const code = touched[column]
          ? active.test(changed, offerings[row]!, today, active.tolerancePercent)
          : (codes[row * width + column] as Code)
        if (code < verdict) verdict = code
      }
      if (verdict === NOT_MET) tally.notMet++
      else {
        if (verdict === UNKNOWN) tally.unknown++
        else tally.met++
        suppliers.add(providers[row]!)
      }
    }
    tally.suppliers = suppliers.size
    return tally
  }

  return { now: count([]), after: count, codes, hard }
}

/** The tally today, and a short list of changes worth making. */
export function coverage(judge: Judge, offerings: readonly Facts[]): Coverage {
  const tallying = prepareTally(judge, offerings)
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
  const subjects = proposals(judge, offerings, tallying)
  const singles = subjects.map((changes) => changes.map((change) => suggest([change])))
  const chosen = singles.flatMap(worthwhile)
  const pairs = pairsOf(subjects, singles, suggest)
  const suggestions = [...chosen, ...pairs]
    .filter(({ gain }) => gain.offerings > 0)
    .sort(
      (a, b) =>
        b.gain.offerings - a.gain.offerings || a.changes.length - b.changes.length || compareKeys(a, b),
    )
    .slice(0, MAX_SUGGESTIONS)
  return { now, suggestions }
}

const keyOf = ({ changes }: Suggestion) => changes.map(changeKey).join(' ')
const compareKeys = (a: Suggestion, b: Suggestion) => (keyOf(a) < keyOf(b) ? -1 : 1)

/** The changes that refused candidates ask for, by subject, the smallest first. */
function proposals(judge: Judge, offerings: readonly Facts[], { codes, hard }: Tallying): Change[][] {
  const { need, today } = judge
  const bySubject = new Map<string, Map<string, Change>>()
  offerings.forEach((offering, row) => {
    const refusing = hard.filter((_active, column) => codes[row * hard.length + column] === NOT_MET)
    if (refusing.length === 0 || refusing.length > MAX_FAILS) return
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

const STEPS_IN_PAIRS = 3
const MAX_PAIRS = 2

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
  return found.sort((a, b) => b.gain.offerings - a.gain.offerings || compareKeys(a, b)).slice(0, MAX_PAIRS)
}

function spread(list: Suggestion[], length: number): Suggestion[] {
  const picks = [0, Math.floor(length / 2), length - 1].slice(0, STEPS_IN_PAIRS)
  return [...new Set(picks)].flatMap((index) => list[index] ?? [])
}
