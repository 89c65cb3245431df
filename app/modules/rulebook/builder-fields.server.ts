import { vocabularyOf } from '#app/modules/matching/rule-vocabulary.ts'
import { inLanguage } from '#app/platform/language.ts'
import type { Rule } from '#search/rules/rule.ts'
import type { BuilderField } from './builder-field.ts'
import { type RuleWords, specOf } from './rule-words.server.ts'

const MAX_OPTIONS = 40

/** The fields that a rule of these domains may name: those of every need and offering, and what all its domains add. */
export function builderFields({ domains }: Rule, words: RuleWords): BuilderField[] {
  const vocabularies = (domains === '*' ? [undefined] : domains).map(vocabularyOf)
  const [first = {}, ...others] = vocabularies
  return Object.entries(first)
    .filter(([name]) => others.every((vocabulary) => Object.hasOwn(vocabulary, name)))
    .map(([name, { kind, unit }]) => {
      const key = /\.ext\.(\w+)$/.exec(name)?.[1]
      const spec = key ? specOf(key, domains) : undefined
      const options =
        spec && 'options' in spec && spec.options.length <= MAX_OPTIONS ? spec.options : undefined
      const unitName = unit && inLanguage(unit, words.language)
      return {
        name,
        label: words.field(name, domains),
        kind,
        ...(unitName ? { unit: unitName } : {}),
        ...(options
          ? { options: options.map((one) => ({ name: one.code, label: inLanguage(one, words.language) })) }
          : {}),
      }
    })
}
