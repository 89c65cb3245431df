/** Candidates for a match: any of the words is enough. Meilisearch knows no such search; each word is one, and the server merges them. */
import type { RetrieveQuery } from '#search/engine.ts'
import { keywordTerms, type QueryTerm } from '../common/query-terms.ts'
import { inverseFrequency } from '../common/result.ts'
import { retrieveFilter } from './filters.ts'
import type { Questions } from './questions.ts'
import { counting, newestFirst, searchFor, totals } from './search-for.ts'

const RETRIEVE_LIMIT = 1_000

/**
 * Ids, best first: a find weighs as much as its word is rare. All words are counted first, which costs next to nothing; the ranking itself
 * reads only as many hits as are wanted, whatever the number of words.
 */
export async function retrieve(
  { ask, askMerged }: Questions,
  uid: string,
  { keywords, filters = [], limit }: RetrieveQuery,
): Promise<string[]> {
  const most = Math.min(limit, RETRIEVE_LIMIT)
  const terms = keywordTerms(keywords)
  const filter = filters.map(retrieveFilter)
  const wanted = { attributesToRetrieve: ['id'] }
  if (terms.length === 0) {
    const [newest] = await ask([{ ...searchFor(uid, [], filter), ...wanted, limit: most, sort: newestFirst }])
    return (newest?.hits ?? []).map((hit) => hit.id)
  }
  const ways = terms.flatMap(waysToFind)
  const [all = 0, ...frequencies] = await totals(ask, [
    counting(uid, [], filter),
    ...ways.map((way) => counting(uid, way, filter)),
  ])
  const searches = ways.flatMap((way, at) => {
    const frequency = frequencies[at] ?? 0
    if (frequency === 0) return []
    const weight = inverseFrequency(frequency, all)
    return [{ ...searchFor(uid, way, filter), ...wanted, federationOptions: { weight } }]
  })
  return (await askMerged(searches, most)).map((hit) => hit.id)
}

/** The word (the server knows its synonyms), and its parts where a document may hold them apart. */
function waysToFind(term: QueryTerm): QueryTerm[][] {
  if (term.synonyms.length === 0 || term.parts.length === 0) return [[term]]
  return [[term], term.parts.map((word) => ({ ...term, word, parts: [] }))]
}
