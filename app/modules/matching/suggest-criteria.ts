import { doubtOf } from '#search/rules/doubts.ts'
import type { CompiledRuleSet } from '#search/rules/evaluate.ts'
import type { Facts } from '#search/rules/facts.ts'
import type { Criterion } from '#search/rules/rule.ts'

/**
 * The criteria that a need's filled fields speak for: each rule that applies only when stated, whose need.* fields
 * are all filled, with the rule's own hardness. A "no" to a yes/no wish asks for nothing. Criteria already stated
 * win. The wizard, the batch match and the demo data all begin from here.
 */
export function suggestCriteria(
  compiled: CompiledRuleSet,
  need: Facts,
  stated: readonly Criterion[] = [],
): Criterion[] {
  const named = new Set(stated.map((criterion) => criterion.rule))
  const domain = need['need.domain']
  const suggested = compiled.rules.flatMap(({ rule, dependsOn }) => {
    if (rule.applies !== 'when-stated' || named.has(rule.id)) return []
    if (rule.domains !== '*' && (typeof domain !== 'string' || !rule.domains.includes(domain))) return []
    const fields = dependsOn.filter((field) => field.startsWith('need.'))
    const filled = fields.length > 0 && fields.every((field) => isStated(need, field))
    return filled ? [{ rule: rule.id, hardness: rule.hardness }] : []
  })
  return [...stated, ...suggested]
}

/** What is stated and in doubt asks as much as what is verified. */
function isStated(need: Facts, field: string): boolean {
  const value = need[field] ?? need[doubtOf(field) ?? '']
  return value !== undefined && value !== false
}
