/**
 * Compiles a rule set once to closures and judges pairs with them. Pure: no I/O and no clock; the same inputs
 * give the same findings in the order of the rule set. Verdict codes are computed without allocation; findings
 * are made only for the pairs that are shown or stored.
 */
import { derivations } from './derive-facts.ts'
import { doubtOf, withDoubted } from './doubts.ts'
import type { Facts, FactValue, Hardness, Verdict } from './facts.ts'
import { operators } from './operators.ts'
import {
  type Comparison,
  type Condition,
  type Criterion,
  type Finding,
  isGroup,
  type Rule,
  type RuleSet,
} from './rule.ts'
import { and, type Code, combine, MET, NOT_MET, not, or, UNKNOWN, verdictOfCode } from './verdict.ts'

/** Reads one field of a pair; blank in any guise (absent, null, '', []) is undefined. */
type Read = (need: Facts, offering: Facts, today: string) => FactValue | undefined
type Test = (need: Facts, offering: Facts, today: string, tolerancePercent: number) => Code

type CompiledRule = {
  rule: Rule
  test: Test
  /** The need.* and offering.* fields the verdict depends on, derived facts resolved. */
  dependsOn: readonly string[]
  /** Every field that the condition, the evidence and the sentences name. */
  shows: readonly { field: string; read: Read }[]
}

export type CompiledRuleSet = {
  ruleSet: RuleSet
  rules: readonly CompiledRule[]
  byId: ReadonlyMap<string, CompiledRule>
}

/** A rule as it applies to one need. */
export type ActiveRule = CompiledRule & { hardness: Hardness; tolerancePercent: number }

export type Evaluation = { verdict: Verdict; findings: Finding[] }

const present = (value: FactValue | null | undefined): FactValue | undefined =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0) ? undefined : value

/** How to read a field of a pair, by its prefix. */
export function reader(field: string): Read {
  if (field.startsWith('need.')) return (need) => present(need[field])
  if (field.startsWith('offering.')) return (_need, offering) => present(offering[field])
  const derivation = derivations[field]
  if (!derivation) throw new Error(`unknown field ${field}`)
  return (need, offering, today) => present(derivation.derive(need, offering, today))
}

/** The need.* and offering.* fields behind a field. */
function sourcesOf(field: string): readonly string[] {
  return derivations[field]?.from ?? [field]
}

/** What a field may hold: what is certain, and where something is in doubt also that together with it. */
function readingsOf(field: string): Read[] {
  const certain = reader(field)
  const doubt = doubtOf(field)
  if (!doubt) return [certain]
  const inDoubt = reader(doubt)
  return [certain, (...pair) => withDoubted(certain(...pair), inDoubt(...pair))]
}

function compileComparison(comparison: Comparison): Test {
  const { field, value, valueSource } = comparison
  const rights = valueSource === 'field' ? readingsOf(String(value)) : [undefined]
  const tests = readingsOf(field).flatMap((left) => rights.map((right) => testOf(comparison, left, right)))
  const [first] = tests
  return tests.length === 1 && first ? first : agreed(tests)
}

/** The verdict that holds whatever becomes of what is in doubt; unknown where there is none. */
const agreed =
  (tests: readonly Test[]): Test =>
  (...pair) => {
    const codes = tests.map((test) => test(...pair))
    return codes.every((code) => code === codes[0]) ? (codes[0] ?? UNKNOWN) : UNKNOWN
  }

/** @param right the field on the right-hand side; a comparison with a literal has none */
function testOf({ operator, value }: Comparison, left: Read, right: Read | undefined): Test {
  const test = operators[operator]
  if (!test) throw new Error(`unknown operator ${operator}`)
  if (right) {
    return (need, offering, today, tolerance) => {
      const given = left(need, offering, today)
      if (given === undefined) return UNKNOWN
      const wanted = right(need, offering, today)
      return wanted === undefined ? UNKNOWN : test(given, wanted, tolerance)
    }
  }
  return (need, offering, today, tolerance) => {
    const given = left(need, offering, today)
    return given === undefined ? UNKNOWN : test(given, value, tolerance)
  }
}

function compileCondition(condition: Condition): Test {
  const tests = condition.rules.map((node) =>
    isGroup(node) ? compileCondition(node) : compileComparison(node),
  )
  const all = condition.combinator === 'and'
  const combined: Test = (need, offering, today, tolerance) => {
    let code: Code = all ? MET : NOT_MET
    for (const test of tests) {
      const next = test(need, offering, today, tolerance)
      code = all ? and(code, next) : or(code, next)
      if (code === (all ? NOT_MET : MET)) break
    }
    return code
  }
  if (tests.length === 1 && tests[0]) return condition.not ? negate(tests[0]) : tests[0]
  return condition.not ? negate(combined) : combined
}

const negate =
  (test: Test): Test =>
  (need, offering, today, tolerance) =>
    not(test(need, offering, today, tolerance))

/** The fields a condition names, on either side of its comparisons, in order and without repeats. */
function fieldsOf(condition: Condition): string[] {
  const fields = condition.rules.flatMap((node) =>
    isGroup(node)
      ? fieldsOf(node)
      : node.valueSource === 'field'
        ? [node.field, String(node.value)]
        : [node.field],
  )
  return [...new Set(fields)]
}

/** The fields that a sentence names as {{field}}. */
export function placeholdersOf(sentence: string): string[] {
  return [...sentence.matchAll(/\{\{([^}]+)\}\}/g)]
    .map((match) => (match[1] ?? '').trim())
    .filter((name) => name !== 'given' && name !== 'wanted')
}

function compileRule(rule: Rule): CompiledRule {
  const fields = fieldsOf(rule.condition)
  const sentences = Object.values(rule.sentences).flatMap((text) => [text.zh, text.en])
  const shown = [
    ...fields,
    ...fields.flatMap((field) => doubtOf(field) ?? []),
    rule.given,
    ...(rule.wanted ? [rule.wanted] : []),
    ...sentences.flatMap(placeholdersOf),
  ]
  return {
    rule,
    test: compileCondition(rule.condition),
    dependsOn: [...new Set(fields.flatMap(sourcesOf))],
    shows: [...new Set(shown)].map((field) => ({ field, read: reader(field) })),
  }
}

/** Compiles once; throws on an unknown field or operator (rule.schema.ts says where, before it comes to this). */
export function compile(ruleSet: RuleSet): CompiledRuleSet {
  const rules = ruleSet.rules.filter((rule) => !rule.off).map(compileRule)
  return { ruleSet, rules, byId: new Map(rules.map((compiled) => [compiled.rule.id, compiled])) }
}

/**
 * The rules that apply to a need, with its criteria's hardness and tolerance (a need cannot override what
 * providers wish). Which rules apply depends on criteria and on the need's domain only, never on other data; a
 * blank domain drops no rule.
 */
export function activeRules(
  compiled: CompiledRuleSet,
  need: Facts,
  criteria: readonly Criterion[],
): ActiveRule[] {
  const stated = new Map(criteria.map((criterion) => [criterion.rule, criterion]))
  const domain = need['need.domain']
  const active: ActiveRule[] = []
  for (const entry of compiled.rules) {
    const { rule } = entry
    const criterion = stated.get(rule.id)
    if (rule.applies === 'when-stated' && !criterion) continue
    if (rule.domains !== '*' && typeof domain === 'string' && !rule.domains.includes(domain)) continue
    const own = rule.side === 'need' ? criterion : undefined
    active.push({
      ...entry,
      hardness: own?.hardness ?? rule.hardness,
      tolerancePercent: own?.tolerancePercent ?? 0,
    })
  }
  return active
}

/** One rule's finding on one pair. */
export function findingOf(active: ActiveRule, need: Facts, offering: Facts, today: string): Finding {
  const { rule, hardness, tolerancePercent } = active
  const code = active.test(need, offering, today, tolerancePercent)
  const values: Record<string, FactValue> = {}
  for (const { field, read } of active.shows) {
    const value = read(need, offering, today)
    if (value !== undefined) values[field] = value
  }
  const isBlank = (field: string) =>
    present(field.startsWith('need.') ? need[field] : offering[field]) === undefined
  const isDoubted = (field: string) => values[doubtOf(field) ?? ''] !== undefined
  return {
    rule: rule.id,
    side: rule.side,
    hardness,
    part: rule.part,
    verdict: verdictOfCode(code),
    ...(values[rule.given] === undefined ? {} : { given: values[rule.given] }),
    ...(rule.wanted === null || values[rule.wanted] === undefined ? {} : { wanted: values[rule.wanted] }),
    ...(tolerancePercent > 0 ? { tolerancePercent } : {}),
    missing: code === UNKNOWN ? active.dependsOn.filter((field) => isBlank(field) || isDoubted(field)) : [],
    values,
  }
}

/** Judges one pair. For many candidates of one need, take `activeRules` once and use their tests. */
export function evaluate(
  compiled: CompiledRuleSet,
  {
    need,
    offering,
    criteria,
    today,
  }: { need: Facts; offering: Facts; criteria: readonly Criterion[]; today: string },
): Evaluation {
  const findings = activeRules(compiled, need, criteria).map((active) =>
    findingOf(active, need, offering, today),
  )
  return { verdict: combine(findings), findings }
}
