/**
 * Validates a rule set that a form, a file or the database hands in, before it is compiled: known fields, known
 * operators, types that agree, and limits on size and depth. Every problem names its place, as
 * 'rules[3].condition.rules[0].operator'.
 */
import { z } from 'zod'
import { placeholdersOf } from './evaluate.ts'
import { operators } from './operators.ts'
import type { Comparison, Condition, OperatorName, RuleSet } from './rule.ts'
import { agree, kindsOfLiteral, typeOf, type Vocabulary } from './vocabulary.ts'

export const MAX_RULES = 200
export const MAX_NODES = 40
export const MAX_DEPTH = 5
const MAX_LIST = 100

export type Problem = { place: string; message: string }
export type Parsed = { ok: true; ruleSet: RuleSet } | { ok: false; problems: Problem[] }

const bilingual = z.strictObject({ zh: z.string().min(1).max(400), en: z.string().min(1).max(400) })
const operatorNames = Object.keys(operators) as [OperatorName, ...OperatorName[]]
const finite = z.number()

const literal = z.union([
  z.string().max(200),
  finite,
  z.boolean(),
  z.array(z.string().max(200)).min(1).max(MAX_LIST),
  z.strictObject({ min: finite.optional(), max: finite.optional() }),
])

const comparison: z.ZodType<Comparison> = z.strictObject({
  id: z.string().optional(),
  field: z.string(),
  operator: z.enum(operatorNames),
  value: literal,
  valueSource: z.enum(['value', 'field']).optional(),
})

/** A union would blur the place of a mistake, so the shape decides which of the two is meant. */
const node: z.ZodType<Comparison | Condition> = z.lazy(() =>
  z.unknown().transform((value, context) => {
    const schema = isObject(value) && 'combinator' in value ? group : comparison
    const parsed = schema.safeParse(value)
    if (parsed.success) return parsed.data
    for (const issue of parsed.error.issues) {
      context.addIssue({ code: 'custom', path: issue.path as (string | number)[], message: issue.message })
    }
    return z.NEVER
  }),
) as z.ZodType<Comparison | Condition>

const group: z.ZodType<Condition> = z.strictObject({
  id: z.string().optional(),
  combinator: z.enum(['and', 'or']),
  not: z.boolean().optional(),
  rules: z.array(node).min(1).max(MAX_NODES),
})

const remedy = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('adjust'), field: z.string(), to: z.string() }),
  z.strictObject({
    kind: z.literal('set'),
    field: z.string(),
    value: z.union([z.string(), finite, z.boolean()]),
    when: z.string().optional(),
  }),
  z.strictObject({ kind: z.literal('drop-items'), field: z.string(), keep: z.string() }),
  z.strictObject({ kind: z.literal('soften') }),
  z.strictObject({ kind: z.literal('none') }),
])

const parts = ['capability', 'price', 'delivery', 'distance', 'track', 'capacity', 'reciprocity'] as const
const scoreParts = ['text', ...parts] as const
const basisPoints = z.int().min(0).max(10_000)

const rule = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*\.[a-zA-Z][a-zA-Z0-9]*$/),
  domains: z.union([z.literal('*'), z.array(z.string()).min(1).max(20)]),
  side: z.enum(['need', 'offering']),
  hardness: z.enum(['hard', 'soft', 'info']),
  part: z.enum(parts).nullable(),
  weight: z.int().min(1).max(100).optional(),
  applies: z.enum(['always', 'when-stated']),
  off: z.literal(true).optional(),
  condition: group,
  given: z.string(),
  wanted: z.string().nullable(),
  label: bilingual,
  sentences: z.strictObject({
    met: bilingual,
    not_met: bilingual,
    unknown: bilingual,
    unknownNeed: bilingual.optional(),
  }),
  questions: z
    .strictObject({ provider: bilingual.optional(), manufacturer: bilingual.optional() })
    .optional(),
  remedy: remedy.optional(),
  source: z.string().max(400).optional(),
})

const ruleSetSchema = z.strictObject({
  version: z.int().min(1),
  validFrom: z.iso.date(),
  weights: z.record(z.enum(scoreParts), z.int().min(0).max(1000)),
  unknownBp: z.record(z.enum(scoreParts), basisPoints),
  distanceBp: z.record(z.string(), basisPoints),
  allocation: z.strictObject({
    newcomerEvery: z.int().min(2),
    newcomerFloorBp: basisPoints,
    perProvider: z.int().min(1),
    top: z.int().min(1),
    fullPenaltyBp: basisPoints,
  }),
  rules: z.array(rule).max(MAX_RULES),
})

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

/** 'rules[3].condition.rules[0].operator' */
function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index ? '.' : ''}${String(step)}`))
    .join('')
}

/** Measures before any recursion: a condition of a hundred thousand levels must not cost a stack. */
function measure(condition: unknown, place: string): Problem | undefined {
  let nodes = 0
  const open: { value: unknown; depth: number }[] = [{ value: condition, depth: 1 }]
  while (open.length > 0) {
    const { value, depth } = open.pop() as { value: unknown; depth: number }
    if (!isObject(value)) continue
    if (++nodes > MAX_NODES) return { place, message: `more than ${MAX_NODES} nodes` }
    if (!Array.isArray(value.rules)) continue
    if (depth > MAX_DEPTH) return { place, message: `nested deeper than ${MAX_DEPTH} levels` }
    for (const child of value.rules.slice(0, MAX_NODES + 1)) open.push({ value: child, depth: depth + 1 })
  }
  return undefined
}

function checkCondition(condition: Condition, place: string, vocabulary: Vocabulary): Problem[] {
  return condition.rules.flatMap((node, index) => {
    const here = `${place}.rules[${index}]`
    return 'combinator' in node
      ? checkCondition(node, here, vocabulary)
      : checkComparison(node, here, vocabulary)
  })
}

function checkComparison(node: Comparison, place: string, vocabulary: Vocabulary): Problem[] {
  const left = typeOf(vocabulary, node.field)
  if (!left) return [{ place: `${place}.field`, message: `unknown field ${node.field}` }]
  if (node.valueSource !== 'field') {
    const fits = kindsOfLiteral(node.value).some((kind) => agree(node.operator, left.kind, kind))
    return fits
      ? []
      : [{ place: `${place}.value`, message: `${node.operator} cannot compare ${left.kind} with this value` }]
  }
  const right = typeof node.value === 'string' ? typeOf(vocabulary, node.value) : undefined
  if (!right) return [{ place: `${place}.value`, message: `unknown field ${String(node.value)}` }]
  return agree(node.operator, left.kind, right.kind)
    ? []
    : [
        {
          place: `${place}.operator`,
          message: `${node.operator} cannot compare ${left.kind} with ${right.kind}`,
        },
      ]
}

/** A part counts its weight over the sum, so something must weigh. */
function checkWeights({ weights }: RuleSet): Problem[] {
  return Object.values(weights).some((weight) => weight > 0)
    ? []
    : [{ place: 'weights', message: 'all weights are 0' }]
}

function checkNames(ruleSet: RuleSet, vocabulary: Vocabulary): Problem[] {
  const seen = new Set<string>()
  return ruleSet.rules.flatMap((entry, index) => {
    const place = `rules[${index}]`
    const problems = checkCondition(entry.condition, `${place}.condition`, vocabulary)
    if (seen.has(entry.id)) problems.push({ place: `${place}.id`, message: `repeated id ${entry.id}` })
    seen.add(entry.id)
    const named: [string, string | null | undefined][] = [
      ['given', entry.given],
      ['wanted', entry.wanted],
      ...Object.entries(entry.sentences).flatMap(([verdict, sentence]) =>
        (['zh', 'en'] as const).flatMap((language) =>
          placeholdersOf(sentence[language]).map((field): [string, string] => [
            `sentences.${verdict}.${language}`,
            field,
          ]),
        ),
      ),
      ...Object.entries(entry.remedy ?? {})
        .filter(([key]) => ['field', 'to', 'keep', 'when'].includes(key))
        .map(([key, value]): [string, string] => [`remedy.${key}`, String(value)]),
    ]
    for (const [key, field] of named) {
      if (field && !typeOf(vocabulary, field)) {
        problems.push({ place: `${place}.${key}`, message: `unknown field ${field}` })
      }
    }
    return problems
  })
}

/** Parses a rule set, or lists every problem with its place. Never throws on bad input. */
export function parseRuleSet(input: unknown, vocabulary: Vocabulary): Parsed {
  if (isObject(input) && Array.isArray(input.rules)) {
    if (input.rules.length > MAX_RULES) {
      return { ok: false, problems: [{ place: 'rules', message: `more than ${MAX_RULES} rules` }] }
    }
    const tooLarge = input.rules.flatMap((entry, index) => {
      const problem = isObject(entry) ? measure(entry.condition, `rules[${index}].condition`) : undefined
      return problem ? [problem] : []
    })
    if (tooLarge.length > 0) return { ok: false, problems: tooLarge }
  }
  const parsed = ruleSetSchema.safeParse(input)
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => ({
      place: placeOf(issue.path),
      message: issue.message,
    }))
    return { ok: false, problems }
  }
  const ruleSet = parsed.data as RuleSet
  const problems = [...checkWeights(ruleSet), ...checkNames(ruleSet, vocabulary)]
  return problems.length > 0 ? { ok: false, problems } : { ok: true, ruleSet }
}
