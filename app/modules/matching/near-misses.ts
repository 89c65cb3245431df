/**
 * Offerings that fail only few hard criteria, with the changes to the need that let them in. Applying the changes
 * to the need and judging again gives exactly the verdict stated.
 */
import type { CompiledRuleSet } from '#search/rules/evaluate.ts'
import type { Facts, Verdict } from '#search/rules/facts.ts'
import type { Finding } from '#search/rules/rule.ts'
import { NOT_MET, verdictOfCode } from '#search/rules/verdict.ts'
import {
  applyChange,
  applyChanges,
  type Change,
  fixOf,
  isNear,
  mergeChanges,
  type NeedState,
} from './change.ts'
import { type Judge, prepareJudge } from './judge.ts'

export type Fix = {
  changes: Change[]
  /** The rules that refuse the offering today. */
  fails: string[]
  /** The verdict after the changes: met, or unknown where other data is blank. */
  becomes: Exclude<Verdict, 'not_met'>
}

export type NearMiss = Fix & { id: string; scoreBp: number; findings: Finding[] }

export const MAX_FAILS = 2

/** What would let this refused offering in; undefined when nothing small would. */
export function findFix(
  compiled: CompiledRuleSet,
  judge: Judge,
  offering: Facts,
  maxFails = MAX_FAILS,
): Fix | undefined {
  const { need, criteria, today } = judge
  const refusing = judge.active.filter(
    (active) =>
      active.hardness === 'hard' && active.test(need, offering, today, active.tolerancePercent) === NOT_MET,
  )
  if (refusing.length === 0 || refusing.length > maxFails) return undefined
  let state: NeedState = { need, criteria }
  const changes: Change[] = []
  for (const active of refusing) {
    if (active.test(state.need, offering, today, active.tolerancePercent) !== NOT_MET) continue
    const change = fixOf(active, state.need, offering, today)
    if (!change) return undefined
    changes.push(change)
    state = applyChange(state.need, state.criteria, change)
  }
  const merged = mergeChanges(changes)
  if (!merged.every((change) => isNear(change, today))) return undefined
  const fixed = applyChanges({ need, criteria }, merged)
  const after = prepareJudge(compiled, fixed.need, fixed.criteria, today)
  const becomes = verdictOfCode(after.judge(offering, new Uint8Array(after.active.length)))
  return becomes === 'not_met'
    ? undefined
    : { changes: merged, fails: refusing.map(({ rule }) => rule.id), becomes }
}
