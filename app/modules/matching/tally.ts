/**
 * Counts a need's candidates by verdict, today and under changes to the need. Each candidate is judged again, but
 * rules that a change cannot touch keep their verdicts, which makes the count exact and cheap.
 */
import type { ActiveRule } from '#search/rules/evaluate.ts'
import { type Code, MET, NOT_MET, UNKNOWN } from '#search/rules/verdict.ts'
import { applyChanges, type Change } from './change.ts'
import type { Judgements } from './judge.ts'

/** Offerings by verdict, and the distinct suppliers behind those that are not refused. */
export type Tally = { met: number; unknown: number; notMet: number; suppliers: number }

export type Tallying = {
  now: Tally
  /** The exact tally after the changes. */
  after: (changes: readonly Change[]) => Tally
}

/** Changed needs cost only the rules they touch; the other codes are those of the judgements. */
export function prepareTally({ judge, offerings, codesOf }: Judgements): Tallying {
  const { need, criteria, today } = judge
  const hard = judge.active.flatMap((active, column) =>
    active.hardness === 'hard' ? [{ ...active, column }] : [],
  )
  const providers = offerings.map((facts, index) =>
    String(facts['offering.organizationId'] ?? `offering ${index}`),
  )

  function count(changes: readonly Change[]): Tally {
    const changed = applyChanges({ need, criteria }, changes).need
    const softened = new Set(changes.flatMap((change) => (change.kind === 'soften' ? [change.rule] : [])))
    const fields = new Set(changes.flatMap((change) => (change.kind === 'set' ? [change.field] : [])))
    const counted = hard.filter(({ rule }) => !softened.has(rule.id))
    const isTouched = ({ dependsOn }: ActiveRule) => dependsOn.some((field) => fields.has(field))
    const untouched = counted.filter((active) => !isTouched(active)).map(({ column }) => column)
    const touched = counted.filter(isTouched)
    const tally: Tally = { met: 0, unknown: 0, notMet: 0, suppliers: 0 }
    const suppliers = new Set<string>()
    for (let row = 0; row < offerings.length; row++) {
      let verdict: Code = MET
      const codes = codesOf(row)
      for (const column of untouched) verdict = Math.min(verdict, codes[column]!) as Code
      for (const active of touched) {
        if (verdict === NOT_MET) break
        const code = active.test(changed, offerings[row]!, today, active.tolerancePercent)
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

  return { now: count([]), after: count }
}
