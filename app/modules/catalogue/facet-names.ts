import type { TFunction } from 'i18next'
import { findName } from '#app/modules/taxonomy/find-name.ts'
import { nameOf } from '#app/modules/taxonomy/name-of.ts'

/** The heading of a facet. @param t of the namespace catalogue */
export function facetName(facet: string, language: string, t: TFunction<'catalogue'>): string {
  return facet.startsWith('ext.') ? (findName(facet, language) ?? facet) : t(`facet.${facet}`)
}

/** A value of a facet in words. */
export function facetValueName(
  facet: string,
  value: string,
  language: string,
  t: TFunction<'catalogue'>,
): string {
  if (value === 'yes' || value === 'no') return t(`value.${value}`)
  return nameOf(facet, value, language)
}
