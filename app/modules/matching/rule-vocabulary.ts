/** The fields rules may name: the base ones of search and the fields of the twelve extensions. */

import { extensions } from '#app/modules/taxonomy/all-extensions.ts'
import type { FieldSpec } from '#app/modules/taxonomy/extension.ts'
import { baseVocabulary, type FieldKind, type FieldType, type Vocabulary } from '#search/rules/vocabulary.ts'

const kinds: Record<FieldSpec['kind'], FieldKind> = {
  choice: 'code',
  choices: 'codes',
  number: 'number',
  range: 'interval',
  flag: 'flag',
  text: 'text',
}

function typeOfSpec(field: FieldSpec): FieldType {
  const unit = 'unit' in field ? field.unit : undefined
  return { kind: kinds[field.kind], ...(unit ? { unit } : {}) }
}

function extensionFields(): [string, FieldType][] {
  return Object.values(extensions).flatMap(({ fields }) =>
    fields.flatMap((field): [string, FieldType][] => {
      const sides = field.on === 'both' ? ['offering', 'need'] : [field.on]
      return sides.map((side) => [`${side}.ext.${field.key}`, typeOfSpec(field)])
    }),
  )
}

/**
 * Keys used by several domains ('services', say) share one entry here; they have the same kind in all of them
 * (tested), and a number's unit is the last one's, so sentences take `vocabularyOf(domain)`.
 */
export const ruleVocabulary: Vocabulary = { ...baseVocabulary, ...Object.fromEntries(extensionFields()) }
