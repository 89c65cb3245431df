/**
 * Counts a need's candidates by verdict, today and under changes to the need. Each candidate is judged again, but
 * rules that a change cannot touch keep their verdicts, which makes the count exact and cheap.
 */
import type { Facts } from '#search/rules/facts.ts'
import { type Code, MET, NOT_MET, UNKNOWN } from '#search/rules/verdict.ts'
import { applyChanges, type Change } from './change.ts'
import type { Judge } from './judge.ts'

/** Offerings by verdict, and the distinct suppliers behind those that are not refused. */
export type Tally = { met: number; unknown: number; notMet: number; suppliers: number }

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
