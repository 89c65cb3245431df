/**
 * How the wizard's choices 必须 / 优先 / 仅供参考 become criteria: which rules stand behind a field, and which
 * criteria a need states. Rules on a provider's own conditions apply as soon as the field is filled, and their
 * strictness is not the manufacturer's to choose.
 */
import type { DomainCode } from '#app/modules/taxonomy/domain.ts'
import { extensionFields } from '#app/modules/taxonomy/extension.schema.ts'
import { compile } from '#search/rules/evaluate.ts'
import type { Facts, Hardness } from '#search/rules/facts.ts'
import { type Condition, type Criterion, isGroup, type OperatorName, type Rule } from '#search/rules/rule.ts'
import { startingRuleSet } from '#search/rules/starting-rules/rule-set.ts'

/** A choice of strictness in the wizard and the rules it sets. */
export type StrictnessControl = {
  /** Name in the form: `hardness.<name>`, `tolerance.<name>`. */
  name: string
  rules: string[]
  /** What holds unless the need says otherwise. */
  hardness: Hardness
  /** A number that may be missed by some percent. */
  tolerance: boolean
  /** False where the provider decides. */
  adjustable: boolean
}

/** What the form says about one control. */
export type StatedStrictness = Record<string, { hardness?: Hardness; tolerancePercent?: number }>

const compiled = compile(startingRuleSet)
const TOLERANT: readonly OperatorName[] = ['lessOrEqual', 'greaterOrEqual', 'between', 'overlaps', 'covers']

/** Steps of a scale, of which a share means nothing. */
const WITHOUT_TOLERANCE = new Set(['security', 'fromLevel', 'toLevel'])

/** The controls of the conditions step; a deadline also rules over the time from the first possible day. */
const conditionRules: Record<string, string[]> = {
  price: ['base.price'],
  deadline: ['base.deadline', 'base.startWindow'],
  region: ['base.region'],
  industry: ['base.industry'],
  cluster: ['base.cluster'],
  certificates: ['base.certificates'],
  security: ['base.security'],
}

export const conditionControls: readonly StrictnessControl[] = Object.entries(conditionRules).map(
  ([name, ids]) =>
    controlOf(
      name,
      ids.flatMap((id) => compiled.byId.get(id)?.rule ?? []),
    ),
)

/** A control for each field of the domain behind which there is a rule, in the order of the form. */
export function extensionControls(domain: DomainCode): StrictnessControl[] {
  return extensionFields(domain, 'need').flatMap(({ key }) => {
    const rules = compiled.rules
      .filter(({ rule, dependsOn }) => belongsTo(rule, domain) && dependsOn.includes(`need.ext.${key}`))
      .map(({ rule }) => rule)
    return rules.length ? [controlOf(key, rules)] : []
  })
}

function controlOf(name: string, rules: readonly Rule[]): StrictnessControl {
  const own = rules.filter((rule) => rule.side === 'need')
  return {
    name,
    rules: (own.length ? own : rules).map((rule) => rule.id),
    hardness: (own[0] ?? rules[0])?.hardness ?? 'soft',
    tolerance: !WITHOUT_TOLERANCE.has(name) && own.some((rule) => isTolerant(rule.condition)),
    adjustable: own.length > 0,
  }
}

function isTolerant(condition: Condition): boolean {
  return condition.rules.some((node) => (isGroup(node) ? isTolerant(node) : TOLERANT.includes(node.operator)))
}

function belongsTo(rule: Rule, domain: unknown) {
  return rule.domains === '*' || (typeof domain === 'string' && rule.domains.includes(domain))
}

/** Replaces the criteria behind the controls by what the form says; what it leaves blank falls back to the rule. */
export function withStrictness(
  criteria: readonly Criterion[],
  controls: readonly StrictnessControl[],
  stated: StatedStrictness,
): Criterion[] {
  const controlled = new Set(controls.flatMap((control) => control.rules))
  const chosen = controls.flatMap((control): Criterion[] => {
    const choice = stated[control.name]
    if (!control.adjustable || !choice || (!choice.hardness && !choice.tolerancePercent)) return []
    const tolerance = control.tolerance ? choice.tolerancePercent : undefined
    return control.rules.map((rule) => ({
      rule,
      hardness: choice.hardness ?? control.hardness,
      ...(tolerance ? { tolerancePercent: tolerance } : {}),
    }))
  })
  return [...criteria.filter((criterion) => !controlled.has(criterion.rule)), ...chosen]
}

/** What the form shows of a control: the need's own choice, or the rule's. */
export function strictnessIn(criteria: readonly Criterion[], control: StrictnessControl) {
  const stated = criteria.find((criterion) => control.rules.includes(criterion.rule))
  return { hardness: stated?.hardness ?? control.hardness, tolerancePercent: stated?.tolerancePercent }
}

/**
 * The criteria a need really states, in the order of the rules: those for rules of its domain whose own data is
 * filled, and, with the rule's own strictness, each rule that applies only when stated. A "no" asks for nothing.
 */
export function settledCriteria(need: Facts, criteria: readonly Criterion[]): Criterion[] {
  const stated = new Map(criteria.map((criterion) => [criterion.rule, criterion]))
  return compiled.rules.flatMap(({ rule, dependsOn }): Criterion[] => {
    if (!belongsTo(rule, need['need.domain'])) return []
    const criterion = stated.get(rule.id)
    if (rule.applies === 'always') return criterion ? [criterion] : []
    const fields = dependsOn.filter((field) => field.startsWith('need.'))
    const filled =
      fields.length > 0 && fields.every((field) => need[field] !== undefined && need[field] !== false)
    return filled ? [criterion ?? { rule: rule.id, hardness: rule.hardness }] : []
  })
}
