/** The fields rules may name: the base ones of search and the fields of the twelve extensions. */

import { extensions } from '#app/modules/taxonomy/all-extensions.ts'
import { isDomainCode } from '#app/modules/taxonomy/domain.ts'
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

function fieldsOf(fields: readonly FieldSpec[]): [string, FieldType][] {
  return fields.flatMap((field) => {
    const sides = field.on === 'both' ? ['offering', 'need'] : [field.on]
    return sides.map((side): [string, FieldType] => [`${side}.ext.${field.key}`, typeOfSpec(field)])
  })
}

/**
 * All fields of all domains, to validate a rule set. A key that several domains use has the same kind in each
 * (tested); its unit may differ, so sentences take `vocabularyOf`.
 */
export const ruleVocabulary: Vocabulary = {
  ...baseVocabulary,
  ...Object.fromEntries(Object.values(extensions).flatMap(({ fields }) => fieldsOf(fields))),
}

/** The fields of one domain's needs and offerings, to write sentences; the base fields alone without a domain. */
export function vocabularyOf(domain: string | undefined): Vocabulary {
  if (!domain || !isDomainCode(domain)) return baseVocabulary
  return { ...baseVocabulary, ...Object.fromEntries(fieldsOf(extensions[domain].fields)) }
}
