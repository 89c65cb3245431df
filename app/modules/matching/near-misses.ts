/**
 * Offerings that fail only few hard criteria, with the changes to the need that let them in. Applying the changes
 * to the need and judging again gives exactly the verdict stated.
 */
import type { ActiveRule, CompiledRuleSet } from '#search/rules/evaluate.ts'
import type { Facts, Verdict } from '#search/rules/facts.ts'
import type { Finding } from '#search/rules/rule.ts'
import { NOT_MET, verdictOfCode } from '#search/rules/verdict.ts'
import { type AllocationEntry, compareEntries } from './allocate.ts'
import {
  applyChange,
  applyChanges,
  type Change,
  fixOf,
  givenUp,
  isNear,
  mergeChanges,
  type NeedState,
} from './change.ts'
import { type Judge, prepareJudge, refusalsIn } from './judge.ts'

type Fix = {
  changes: Change[]
  /** The rules that refuse the offering today. */
  fails: string[]
  /** The verdict after the changes: met, or unknown where other data is blank. */
  becomes: Exclude<Verdict, 'not_met'>
}

export type NearMiss = Fix & { id: string; scoreBp: number; findings: Finding[] }

const MAX_FAILS = 2

/** A refused candidate as the pipeline scored it. */
export type Refused = { facts: Facts; entry: AllocationEntry; codes: Uint8Array }

const MAX_NEAR_MISSES = 20

/** Fewest criteria given up first, then fewest failed, then those that pass outright after the fix, then by score. */
export function nearMisses(compiled: CompiledRuleSet, judge: Judge, refused: readonly Refused[]): NearMiss[] {
  const byNearness = refused
    .map((item) => ({ ...item, refusing: refusalsIn(judge, item.codes) }))
    .filter(({ refusing }) => refusing.length <= MAX_FAILS)
    .sort((a, b) => a.refusing.length - b.refusing.length || compareEntries(a.entry, b.entry))
  const found: (NearMiss & { entry: AllocationEntry })[] = []
  for (const { facts, entry, refusing } of byNearness) {
    const fix = fixFor(compiled, judge, facts, refusing)
    if (!fix) continue
    found.push({ ...fix, id: entry.id, scoreBp: entry.scoreBp, findings: judge.findings(facts), entry })
    if (found.length === MAX_NEAR_MISSES) break
  }
  return found
    .sort(
      (a, b) =>
        givenUp(a.changes) - givenUp(b.changes) ||
        a.fails.length - b.fails.length ||
        Number(b.becomes === 'met') - Number(a.becomes === 'met') ||
        compareEntries(a.entry, b.entry),
    )
    .map(({ entry: _entry, ...miss }) => miss)
}

/** What would let this refused offering in; undefined when nothing small would. */
function fixFor(
  compiled: CompiledRuleSet,
  { need, criteria, today }: Judge,
  offering: Facts,
  refusing: readonly ActiveRule[],
): Fix | undefined {
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
  if (becomes === 'not_met') return undefined
  return { changes: merged, fails: refusing.map(({ rule }) => rule.id), becomes }
}
