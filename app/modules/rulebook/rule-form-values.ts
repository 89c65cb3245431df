/** A rule as its form starts: every control's text by its name. */
import type { Rule } from '#search/rules/rule.ts'
import { thresholdsOf } from './thresholds.ts'

export type RuleFormValues = {
  text: Record<string, string>
  active: boolean
  domains: string[]
  thresholds: { field: string; operator: string; value: number }[]
}

export function ruleFormValues(rule: Rule): RuleFormValues {
  const { remedy, sentences, questions } = rule
  const from = remedy?.kind === 'adjust' ? remedy.to : remedy?.kind === 'drop-items' ? remedy.keep : ''
  return {
    active: !rule.off,
    domains: rule.domains === '*' ? ['*'] : [...rule.domains],
    thresholds: thresholdsOf(rule.condition),
    text: {
      hardness: rule.hardness,
      part: rule.part ?? '',
      weight: String(rule.weight ?? 1),
      applies: rule.applies,
      condition: JSON.stringify(rule.condition, null, 2),
      given: rule.given,
      wanted: rule.wanted ?? '',
      ...both('label', rule.label),
      ...both('met', sentences.met),
      ...both('notMet', sentences.not_met),
      ...both('unknown', sentences.unknown),
      ...both('unknownNeed', sentences.unknownNeed),
      ...both('askProvider', questions?.provider),
      ...both('askManufacturer', questions?.manufacturer),
      remedyKind: remedy?.kind ?? '',
      remedyField: remedy && 'field' in remedy ? remedy.field : '',
      remedyFrom: from,
      remedyValue: remedy?.kind === 'set' ? String(remedy.value) : '',
      remedyWhen: (remedy?.kind === 'set' && remedy.when) || '',
      source: rule.source ?? '',
    },
  }
}

const both = (name: string, words: { zh: string; en: string } | undefined) => ({
  [`${name}Zh`]: words?.zh ?? '',
  [`${name}En`]: words?.en ?? '',
})
