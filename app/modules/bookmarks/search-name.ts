import type { TFunction } from 'i18next'
import { facetValueName } from '#app/modules/catalogue/facet-names.ts'
import { beginningOf } from '#app/platform/beginning-of.ts'
import type { SearchQuery } from '#search/query.ts'
import { NAME_LIMIT, UNFIT } from './saved-search.ts'

/** What a search may be called: its words and what it is narrowed to. @param t of the namespace catalogue */
export function searchName(query: SearchQuery, language: string, t: TFunction<'catalogue'>): string {
  const values = Object.entries(query.filters).flatMap(([facet, codes]) =>
    codes.map((code) => facetValueName(facet, code, language, t)),
  )
  const parts = [query.words, ...values].filter(Boolean)
  const name = parts.length > 0 ? parts.join(t('catalogue:comma')) : t(`catalogue:tab.${query.index}`)
  return fitting(name)
}

/** As much of a text as a name may have, counted as the form counts it; no character is cut in half, and none is there that a letter may not hold. */
function fitting(text: string): string {
  return beginningOf(text.replaceAll(UNFIT, ''), NAME_LIMIT)
}
