/** What parseRuleSet finds wrong, as a place and a sentence of the language; and the control of the form that it is about. */
import type { Problem } from '#search/rules/rule.schema.ts'
import type { RuleContent } from './rule-content.ts'
import type { RuleWords } from './rule-words.server.ts'

export type ProblemLine = { field: string; text: string }

export function problemLine(problem: Problem, content: RuleContent, words: RuleWords): ProblemLine {
  const { t } = words
  const ofRule = /^rules\[(\d+)\]\.?(.*)$/.exec(problem.place)
  const rest = ofRule ? (ofRule[2] ?? '') : problem.place
  const rule = ofRule ? content.rules[Number(ofRule[1])] : undefined
  const place = [
    ...(rule ? [t('rulebook:problem.ofRule', { label: words.label(rule) })] : []),
    ...stepsOf(rest).map((step) =>
      typeof step === 'number'
        ? t('rulebook:problem.item', { number: step + 1 })
        : t(`rulebook:problem.step.${step}`, { defaultValue: step }),
    ),
  ].join(t('rulebook:problem.joint'))
  return { field: controlOf(rest), text: t('rulebook:problem.at', { place, what: whatOf(problem, t) }) }
}

/** 'condition.rules[0].operator' → ['condition', 0, 'operator']; the word "rules" says nothing to a reader. */
function stepsOf(place: string): (string | number)[] {
  return place
    .split(/[.[\]]+/)
    .filter((step) => step !== '' && step !== 'rules')
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step))
}

const kinds: [RegExp, string][] = [
  [/^unknown field (.+)$/, 'unknownField'],
  [/^more than (\d+) nodes$/, 'tooMany'],
  [/^nested deeper than (\d+) levels$/, 'tooDeep'],
  [/^(\w+) cannot compare (.+)$/, 'cannotCompare'],
  [/^all weights are (0)$/, 'noWeight'],
  [/^repeated id (.+)$/, 'repeated'],
]

function whatOf({ place, message }: Problem, t: RuleWords['t']): string {
  for (const [form, key] of kinds) {
    const found = form.exec(message)
    if (!found) continue
    const operator = t(`rulebook:operator.${found[1]}`, { defaultValue: found[1] ?? '' })
    return t(`rulebook:problem.${key}`, { name: key === 'cannotCompare' ? operator : found[1] })
  }
  if (place.endsWith('.operator')) return t('rulebook:problem.unknownOperator')
  return t('rulebook:problem.unreadable')
}

/** The control of the rule's form that shows the place. */
function controlOf(place: string): string {
  const [first = '', second = '', third = ''] = place.split(/[.[]/)
  const language = (code: string) => (code === 'en' ? 'En' : 'Zh')
  if (first === 'label') return `label${language(second)}`
  if (first === 'sentences') return `${second === 'not_met' ? 'notMet' : second}${language(third)}`
  if (first === 'questions')
    return `${second === 'provider' ? 'askProvider' : 'askManufacturer'}${language(third)}`
  if (first === 'remedy') return 'remedyKind'
  return first
}
