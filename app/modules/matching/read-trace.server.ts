import type { Actor } from '#app/modules/accounts/actor.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import type { Language } from '#app/platform/language.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { addressed, formatFact } from '#search/rules/explain.ts'
import type { Facts } from '#search/rules/facts.ts'
import { mayReadTrace } from './may-read-trace.server.ts'
import { extensionLabel, reasonsOf, wordingOf } from './reasons.ts'
import { replayMatch } from './replay-match.server.ts'
import { findRuleSet } from './rule-sets.data.server.ts'
import type { TraceView } from './trace-view.ts'

/** A frozen match opened and recomputed on the spot; null where there is none for this official. */
export async function readTrace(actor: Actor, id: string, language: Language): Promise<TraceView | null> {
  if (!(await mayReadTrace(actor, id))) return null
  const outcome = await replayMatch(id)
  if (!outcome.ok) return null
  const { trace, identical, storedHash, replayedHash } = outcome.value
  const { inputs, result } = trace
  const compiled = await reading((tx) => findRuleSet(tx, inputs.ruleSetVersion))
  if (!compiled) return null
  const asked = inputs.need['need.domain']
  const domain = typeof asked === 'string' ? asked : undefined
  // Whoever looks is neither side of the deal.
  const reader = 'official' as const
  const wording = { ...wordingOf(domain, language.startsWith('zh') ? 'zh' : 'en'), reader }
  const t = translator(language)
  const lines = (facts: Facts) =>
    Object.keys(facts)
      .sort()
      .map((field) => ({
        field,
        // A field that is no more has its key for a name.
        label: extensionLabel(field, domain, wording.language) ?? t(`matching:fact.${field}`, field),
        value: formatFact(field, facts[field], wording),
      }))
  return {
    id,
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
      rule: addressed(compiled.byId.get(one.rule)?.rule.label[wording.language] ?? one.rule, wording),
      hardness: one.hardness,
      tolerancePercent: one.tolerancePercent ?? null,
    })),
  }
}
