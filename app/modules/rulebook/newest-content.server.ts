import { findRuleSet, listRuleSets, ruleSetOn } from '#app/modules/matching/rule-sets.data.server.ts'
import { dayOf } from '#app/platform/dates.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { RuleSet } from '#search/rules/rule.ts'
import { contentOf, type RuleContent } from './rule-content.ts'

/** The version published last: in force, or to come into force on its day. Whatever is edited starts from it. */
export async function newestRuleSet(tx: Tx, now: Date): Promise<RuleSet> {
  // Where nothing is published yet, asking for the one in force publishes the starting one.
  const inForce = await ruleSetOn(tx, dayOf(now))
  const [newest] = await listRuleSets(tx)
  const compiled = newest && (await findRuleSet(tx, newest.version))
  return (compiled ?? inForce).ruleSet
}

/** The content of a version; null where there is none. */
export async function contentOfVersion(tx: Tx, version: number): Promise<RuleContent | null> {
  const compiled = await findRuleSet(tx, version)
  return compiled && contentOf(compiled.ruleSet)
}
