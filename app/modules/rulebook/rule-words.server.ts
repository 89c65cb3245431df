/** Rules and what becomes of them in words, for pages that officials read. */
import { nameOfFacts } from '#app/modules/matching/name-of.ts'
import { vocabularyOf } from '#app/modules/matching/rule-vocabulary.ts'
import { extensions } from '#app/modules/taxonomy/all-extensions.ts'
import { isDomainCode } from '#app/modules/taxonomy/domain-code.ts'
import type { FieldSpec } from '#app/modules/taxonomy/extension.ts'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import type { Language } from '#app/platform/language.ts'
import { inLanguage } from '#app/platform/language.ts'
import { formatFact } from '#search/rules/explain.ts'
import type { FactValue } from '#search/rules/facts.ts'
import type { Condition, Rule } from '#search/rules/rule.ts'
import { conditionSentence } from './condition-sentence.ts'

/** Domains that a narrow column names. */
const FEW = 2

export type RuleWords = ReturnType<typeof ruleWords>

export function ruleWords(language: Language) {
  const t = translator(language)
  const zh = language.startsWith('zh')

  function field(name: string, domains: Rule['domains'] = '*'): string {
    const extension = /^(need|offering)\.ext\.(\w+)$/.exec(name)
    if (!extension) return t(`rulebook:field.${name}`, { defaultValue: name })
    const [, side = '', key = ''] = extension
    const spec = specOf(key, domains)
    if (!spec) return name
    const label = (side === 'need' && spec.needLabel) || spec.label
    return t(`rulebook:sideField.${side}`, { name: inLanguage(label, language) })
  }

  function value(name: string, fact: FactValue, domains: Rule['domains'] = '*'): string {
    const domain = domains === '*' ? undefined : domains[0]
    return formatFact(name, fact, {
      language: zh ? 'zh' : 'en',
      vocabulary: vocabularyOf(domain),
      nameOf: nameOfFacts(domain),
    })
  }

  function condition(of: Condition, domains: Rule['domains'] = '*'): string {
    return conditionSentence(of, {
      field: (name) => field(name, domains),
      operator: (operator) => t(`rulebook:operator.${operator}`),
      value: (name, fact) => value(name, fact, domains),
      and: t('rulebook:joint.and'),
      or: t('rulebook:joint.or'),
      not: (inner) => t('rulebook:joint.not', { inner }),
      group: (inner) => t('rulebook:joint.group', { inner }),
    })
  }

  function allDomains(domains: Rule['domains']): string {
    if (domains === '*') return t('rulebook:allDomains')
    return domains.map((code) => nameOf('domain', code, language)).join(zh ? '、' : ', ')
  }

  return {
    t,
    language,
    field,
    value,
    condition,
    label: (rule: Rule) => inLanguage(rule.label, language),
    domains: allDomains,
    /** The same for a narrow column. */
    fewDomains: (domains: Rule['domains']) =>
      domains === '*' || domains.length <= FEW
        ? allDomains(domains)
        : t('rulebook:someDomains', { names: allDomains(domains.slice(0, 1)), count: domains.length }),
    part: (part: string | null) => (part ? t(`matching:part.${part}`) : t('rulebook:noPart')),
    hardness: (hardness: string) => t(`matching:hardness.${hardness}`),
  }
}

/** The field of the first of these domains that has it; rules of all domains name only fields that all have. */
export function specOf(key: string, domains: Rule['domains']): FieldSpec | undefined {
  for (const code of domains === '*' ? Object.keys(extensions) : domains) {
    const spec = isDomainCode(code) && extensions[code].fields.find((one) => one.key === key)
    if (spec) return spec
  }
  return undefined
}
