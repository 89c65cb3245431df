import { extensionOf } from '#app/modules/taxonomy/all-extensions.ts'
import { isDomainCode } from '#app/modules/taxonomy/domain.ts'
import type { ExtensionValues, FieldSpec } from '#app/modules/taxonomy/extension.ts'
import { inLanguage } from '#app/platform/language.ts'

export type FactLine = { key: string; label: string; value: string }

/**
 * The filled fields of a domain's extension in words.
 * @param cardOnly only those meant for the card in a list
 */
export function extensionFactLines(
  domain: string,
  values: ExtensionValues,
  language: string,
  cardOnly = false,
): FactLine[] {
  if (!isDomainCode(domain)) return []
  return extensionOf(domain).fields.flatMap((field) => {
    const value = values[field.key]
    if (value === undefined || (cardOnly && !field.card)) return []
    return [
      { key: field.key, label: inLanguage(field.label, language), value: wordsOf(field, value, language) },
    ]
  })
}

function wordsOf(field: FieldSpec, value: NonNullable<ExtensionValues[string]>, language: string): string {
  const zh = language.startsWith('zh')
  const unit = 'unit' in field && field.unit ? ` ${inLanguage(field.unit, language)}` : ''
  const nameOfOption = (code: string) => {
    const option = 'options' in field ? field.options.find((one) => one.code === code) : undefined
    return option ? inLanguage(option, language) : code
  }
  if (typeof value === 'boolean') return value ? (zh ? '是' : 'Yes') : zh ? '否' : 'No'
  if (typeof value === 'number') return `${value}${unit}`
  if (typeof value === 'string') return nameOfOption(value)
  if (Array.isArray(value)) return value.map(nameOfOption).join(zh ? '、' : ', ')
  const { min, max } = value
  if (min !== undefined && max !== undefined) return `${min} – ${max}${unit}`
  return min !== undefined ? `≥ ${min}${unit}` : `≤ ${max}${unit}`
}
