import { searchEngine } from '#app/platform/search.server.ts'
import { keywords } from '#search/text/keywords.ts'
import type { TextStatistics } from '#search/text/statistics.ts'
import type { TextDocument } from '#search/text/text-document.ts'

/** Candidates judged at most, for a need or for an offering. */
const CANDIDATES_LIMIT = 1_000

/**
 * Asks the engine which offerings could answer a need, or which needs an offering: by its words first, then the rest of its
 * domain as far as the limit allows. Only what is known to be of another domain is left out; the rules judge everything else.
 */
export async function retrieveIds(
  index: 'offerings' | 'needs',
  text: TextDocument,
  domain: string | null,
  statistics: TextStatistics,
): Promise<string[]> {
  const engine = await searchEngine()
  const filters = domain ? [{ facet: 'domain', anyOf: [domain], orBlank: true }] : []
  const words = keywords(text, statistics)
  const byWords = words.length
    ? await engine.retrieve({ index, keywords: words, filters, limit: CANDIDATES_LIMIT })
    : []
  if (byWords.length >= CANDIDATES_LIMIT || filters.length === 0) return byWords
  const ofDomain = await engine.retrieve({ index, keywords: [], filters, limit: CANDIDATES_LIMIT })
  return [...new Set([...byWords, ...ofDomain])].slice(0, CANDIDATES_LIMIT)
}
