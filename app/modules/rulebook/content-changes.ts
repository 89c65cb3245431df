/** What differs between two rule sets, as data; content-changes are put into sentences by change-words.server.ts. */
import { canonicalJson } from '#app/modules/matching/canonical-json.ts'
import type { Bilingual, Condition, Rule } from '#search/rules/rule.ts'
import type { RuleContent } from './rule-content.ts'

type Scalar = string | number | null

export type ContentChange =
  | { kind: 'added' | 'removed' | 'on' | 'off'; rule: Rule }
  | { kind: 'value'; rule: Rule; key: 'hardness' | 'part' | 'weight' | 'applies'; from: Scalar; to: Scalar }
  | { kind: 'condition'; rule: Rule; from: Condition; to: Condition }
  | { kind: 'domains'; rule: Rule; from: Rule['domains']; to: Rule['domains'] }
  | { kind: 'text'; rule: Rule; key: string; from: string; to: string }
  /** What has no short words: evidence, remedy, source. */
  | { kind: 'other'; rule: Rule; key: 'given' | 'wanted' | 'remedy' | 'source' }
  | {
      kind: 'number'
      table: 'weights' | 'unknownBp' | 'distanceBp' | 'allocation'
      key: string
      from: number
      to: number
    }

/** Changes in the order of the rules, then the numbers of the score. */
export function contentChanges(from: RuleContent, to: RuleContent): ContentChange[] {
  const before = new Map(from.rules.map((rule) => [rule.id, rule]))
  const after = new Set(to.rules.map(({ id }) => id))
  return [
    ...to.rules.flatMap((rule): ContentChange[] => {
      const earlier = before.get(rule.id)
      return earlier ? ruleChanges(earlier, rule) : [{ kind: 'added', rule }]
    }),
    ...from.rules
      .filter(({ id }) => !after.has(id))
      .map((rule): ContentChange => ({ kind: 'removed', rule })),
    ...(['weights', 'unknownBp', 'distanceBp', 'allocation'] as const).flatMap((table) =>
      numberChanges(table, from[table], to[table]),
    ),
  ]
}

function numberChanges(
  table: 'weights' | 'unknownBp' | 'distanceBp' | 'allocation',
  from: Readonly<Record<string, number>>,
  to: Readonly<Record<string, number>>,
): ContentChange[] {
  return Object.keys({ ...from, ...to }).flatMap((key) => {
    const [was = 0, is = 0] = [from[key], to[key]]
    return was === is ? [] : [{ kind: 'number', table, key, from: was, to: is } as const]
  })
}

function ruleChanges(from: Rule, rule: Rule): ContentChange[] {
  const changes: ContentChange[] = []
  if (Boolean(from.off) !== Boolean(rule.off)) changes.push({ kind: rule.off ? 'off' : 'on', rule })
  for (const key of ['hardness', 'part', 'weight', 'applies'] as const) {
    const [was, is] = [scalarOf(from, key), scalarOf(rule, key)]
    if (was !== is) changes.push({ kind: 'value', rule, key, from: was, to: is })
  }
  if (!same(from.domains, rule.domains))
    changes.push({ kind: 'domains', rule, from: from.domains, to: rule.domains })
  if (!same(from.condition, rule.condition))
    changes.push({ kind: 'condition', rule, from: from.condition, to: rule.condition })
  for (const key of textKeys) {
    const [was, is] = [textOf(from, key), textOf(rule, key)]
    if (was !== is) changes.push({ kind: 'text', rule, key, from: was, to: is })
  }
  for (const key of ['given', 'wanted', 'remedy', 'source'] as const) {
    if (!same(from[key], rule[key])) changes.push({ kind: 'other', rule, key })
  }
  return changes
}

const scalarOf = (rule: Rule, key: 'hardness' | 'part' | 'weight' | 'applies'): Scalar =>
  key === 'weight' ? (rule.weight ?? 1) : rule[key]

const same = (a: unknown, b: unknown) => canonicalJson(a ?? null) === canonicalJson(b ?? null)

/** Every text of a rule by its name in forms and locales. */
export const texts = {
  label: (rule: Rule) => rule.label,
  met: (rule: Rule) => rule.sentences.met,
  notMet: (rule: Rule) => rule.sentences.not_met,
  unknown: (rule: Rule) => rule.sentences.unknown,
  unknownNeed: (rule: Rule) => rule.sentences.unknownNeed,
  askProvider: (rule: Rule) => rule.questions?.provider,
  askManufacturer: (rule: Rule) => rule.questions?.manufacturer,
} satisfies Record<string, (rule: Rule) => Bilingual | undefined>

export type TextName = keyof typeof texts
export const textNames = Object.keys(texts) as TextName[]
const textKeys = textNames.flatMap((name) => [`${name}.zh`, `${name}.en`])

function textOf(rule: Rule, key: string): string {
  const [name = '', language] = key.split('.')
  return texts[name as TextName](rule)?.[language === 'zh' ? 'zh' : 'en'] ?? ''
}
