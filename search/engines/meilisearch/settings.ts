/** The settings of every Meilisearch index, as data. Pure. */
import type { Settings } from 'meilisearch'
import { type IndexName, settingsOf } from '#search/indexes/all-indexes.ts'
import { dictionary } from '#search/language/dictionary.ts'
import { synonymsOf } from '#search/language/synonym-group.ts'
import { synonymGroups } from '#search/language/synonyms.ts'
import { words } from '#search/text/segment.ts'
import { sortKeyAttribute } from './documents.ts'
import { encoded } from './word-code.ts'

/** Beyond this `page` and `totalHits` stop; the URL stops before it. */
export const TOTAL_HITS_LIMIT = 50_000
const SYNONYMS_LIMIT = 50
/** In characters. */
const FORGIVING_LENGTH = 5

export function meilisearchSettings(index: IndexName): Settings {
  return {
    searchableAttributes: ['title', 'keywords', 'summary', 'body'],
    displayedAttributes: ['id', 'document'],
    filterableAttributes: [
      {
        attributePatterns: ['facets.*'],
        features: { facetSearch: false, filter: { equality: true, comparison: false } },
      },
      {
        attributePatterns: ['sortKeys.*'],
        features: { facetSearch: false, filter: { equality: true, comparison: true } },
      },
    ],
    sortableAttributes: [...settingsOf[index].sortKeys.map(sortKeyAttribute), 'id'],
    // `sort` stands first: who sorts by price wants the order of prices, not of relevance with prices inside.
    rankingRules: ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness', 'id:asc'],
    // Words come cut and encoded: no language is to be looked for, and a dictionary would be built for every query.
    localizedAttributes: null,
    dictionary: [],
    synonyms: synonyms(),
    stopWords: [],
    typoTolerance: {
      enabled: true,
      disableOnNumbers: true,
      minWordSizeForTypos: { oneTypo: FORGIVING_LENGTH, twoTypos: 9 },
      // The terms of a trade differ by a character (预测性维护, 预测性维修), and that is no mistake of typing.
      disableOnWords: longHanWords(),
    },
    faceting: { maxValuesPerFacet: 300, sortFacetValuesBy: { '*': 'count' } },
    pagination: { maxTotalHits: TOTAL_HITS_LIMIT },
    searchCutoffMs: 500,
    prefixSearch: 'indexingTime',
  }
}

/** Both ways, as the segmenter spells them; one way is all that Meilisearch would do by itself. */
function synonyms(): Record<string, string[]> {
  const spelled: Record<string, string[]> = {}
  for (const member of synonymGroups.flat()) {
    const found = words(member).map((word) => word.text)
    const others = synonymsOf(found.join('')).slice(0, SYNONYMS_LIMIT)
    // A key of more than three words never fires.
    if (others.length === 0 || found.length > 3) continue
    spelled[encoded(found.join(' '))] = others.map((other) =>
      encoded(
        words(other)
          .map((word) => word.text)
          .join(' '),
      ),
    )
  }
  return spelled
}

function longHanWords(): string[] {
  const long = dictionary.filter((word) => word.length >= FORGIVING_LENGTH && /^\p{Script=Han}+$/u.test(word))
  return [...new Set(long)].sort().map(encoded)
}
