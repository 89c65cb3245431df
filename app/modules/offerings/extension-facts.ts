import type { ExtensionValues } from '#app/modules/taxonomy/extension.ts'
import { findList, findName } from '#app/modules/taxonomy/find-name.ts'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { unitFor } from '#search/rules/unit.ts'

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
  return findList(`ext.${domain}${cardOnly ? '/card' : ''}`, language).flatMap((key) => {
    const value = values[key]
    if (value === undefined) return []
    const label = findName(`ext.${domain}.${key}`, language) ?? key
    return [{ key, label, value: wordsOf(domain, key, value, language) }]
  })
}

type Value = NonNullable<ExtensionValues[string]>

function wordsOf(domain: string, key: string, value: Value, language: string): string {
  const zh = language.startsWith('zh')
  const option = (code: string) => nameOf(`ext.${domain}.${key}`, code, language)
  if (typeof value === 'boolean') return value ? (zh ? '是' : 'Yes') : zh ? '否' : 'No'
  if (typeof value === 'string')
    return findList(`ext.${domain}/coded`, language).includes(key) ? option(value) : value
  if (Array.isArray(value)) return value.map(option).join(zh ? '、' : ', ')
  const unitName = findName(`ext.${domain}.${key}.unit`, language)
  const unit = (count: number) => (unitName ? ` ${unitFor(count, unitName)}` : '')
  if (typeof value === 'number') return `${value}${unit(value)}`
  const { min, max } = value
  if (min !== undefined && max !== undefined) return `${min} – ${max}${unit(max)}`
  return min !== undefined ? `≥ ${min}${unit(min)}` : `≤ ${max}${unit(max ?? 0)}`
}
