import type { Language } from '#app/platform/language.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { formatFact } from '#search/rules/explain.ts'
import type { Facts } from '#search/rules/facts.ts'
import { reasonsOf, wordingOf } from './reasons.ts'
import { replayMatch } from './replay-match.server.ts'
import { findRuleSet } from './rule-sets.data.server.ts'
import type { TraceView } from './trace-view.ts'

/** A frozen match opened and recomputed on the spot; null where there is none. */
export async function readTrace(id: string, language: Language): Promise<TraceView | null> {
  if (!isUuid(id)) return null
  const outcome = await replayMatch(id)
  if (!outcome.ok) return null
  const { trace, identical, storedHash, replayedHash, stored } = outcome.value
  const { inputs, result } = trace
  const compiled = await reading((tx) => findRuleSet(tx, inputs.ruleSetVersion))
  if (!compiled) return null
  const domain = inputs.need['need.domain']
  const wording = wordingOf(
    typeof domain === 'string' ? domain : undefined,
    language.startsWith('zh') ? 'zh' : 'en',
  )
  const lines = (facts: Facts) =>
    Object.keys(facts)
      .sort()
      .map((field) => ({ field, value: formatFact(field, facts[field], wording) }))
  return {
    identical,
    storedHash,
    replayedHash,
    ruleSetVersion: inputs.ruleSetVersion,
    today: inputs.today,
    rank: result.allocation.rank,
    scoreBp: result.scoreBp,
    parts: [...result.parts],
    reasons: reasonsOf(result.findings, compiled, wording),
    need: lines(inputs.need),
    offering: lines(inputs.offering),
    criteria: inputs.criteria.map((one) => ({
      rule: compiled.byId.get(one.rule)?.rule.label[wording.language] ?? one.rule,
      hardness: one.hardness,
      tolerancePercent: one.tolerancePercent ?? null,
    })),
    raw: stored,
  }
}
