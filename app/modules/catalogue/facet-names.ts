import type { TFunction } from 'i18next'
import { extensionOf } from '#app/modules/taxonomy/all-extensions.ts'
import { isDomainCode } from '#app/modules/taxonomy/domain.ts'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'
import { findNeedKind } from '#app/modules/taxonomy/need-kind.ts'
import { inLanguage } from '#app/platform/language.ts'

/** The heading of a facet. @param t of the namespace catalogue */
export function facetName(facet: string, language: string, t: TFunction<'catalogue'>): string {
  const [prefix, domain = '', key] = facet.split('.')
  if (prefix !== 'ext') return t(`facet.${facet}`)
  const field = isDomainCode(domain) ? extensionOf(domain).fields.find((one) => one.key === key) : undefined
  return field ? inLanguage(field.label, language) : facet
}

/** A value of a facet in words. */
export function facetValueName(
  facet: string,
  value: string,
  language: string,
  t: TFunction<'catalogue'>,
): string {
  if (value === 'yes' || value === 'no') return t(`value.${value}`)
  if (facet === 'kind') {
    const kind = findNeedKind(value)
    return kind ? inLanguage(kind, language) : value
  }
  return nameOf(facet, value, language)
}
