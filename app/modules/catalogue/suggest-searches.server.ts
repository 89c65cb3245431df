import { paths } from '#app/platform/paths.ts'
import { searchEngine } from '#app/platform/search.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { emptyQuery, type SearchQuery } from '#search/query.ts'
import { visibleIds } from './catalogue.data.server.ts'
import { askedQuery, catalogueHref } from './catalogue-query.ts'
import { matchingLeaves, matchingWords, type Suggestion } from './suggestion.ts'

const WORDS_SHOWN = 2
const LEAVES_SHOWN = 3
const TITLES_SHOWN = 6

const pageOf = { offerings: paths.offering, providers: paths.provider, needs: paths.publicNeed }

/** What somebody who has typed this may be looking for; words and leaves only where they lead to something. */
export async function suggestSearches(query: SearchQuery, language: string): Promise<Suggestion[]> {
  if (!query.words) return []
  const blank = { ...query, filters: {}, sort: 'relevance', page: 1 }
  const words = await found(
    matchingWords(query.words, WORDS_SHOWN).map(({ text, others }) => ({
      kind: 'words' as const,
      text,
      note: others.join(' · '),
      query: { ...blank, words: text },
    })),
  )
  const leaves = await found(
    matchingLeaves(query.words, language, LEAVES_SHOWN).map(({ code, domain, name, domainName }) => ({
      kind: 'leaf' as const,
      text: name,
      note: domainName,
      query: { ...blank, words: '', filters: { domain: [domain], leaf: [code] } },
    })),
  )
  return [...words, ...leaves, ...(await titles(query))]
}

async function found(
  candidates: (Omit<Suggestion, 'href'> & { query: SearchQuery })[],
): Promise<Suggestion[]> {
  const engine = await searchEngine()
  const kept: Suggestion[] = []
  for (const { query, ...suggestion } of candidates) {
    const asked = { ...askedQuery(query), index: query.index, perPage: 0, facets: [] }
    const { total } = await engine.search(asked)
    if (total > 0) kept.push({ ...suggestion, href: catalogueHref(query) })
  }
  return kept
}

async function titles({ index, words }: SearchQuery): Promise<Suggestion[]> {
  const engine = await searchEngine()
  const filters = Object.entries(askedQuery({ ...emptyQuery(index), words }).filters)
  const suggested = await engine.suggest({
    index,
    words,
    filters: filters.map(([facet, anyOf]) => ({ facet, anyOf, orBlank: false })),
    limit: TITLES_SHOWN,
  })
  const allowed = await reading((tx) =>
    visibleIds[index](
      tx,
      suggested.map((one) => one.id),
    ),
  )
  return suggested
    .filter((one) => allowed.has(one.id))
    .map(({ id, title }) => ({ kind: 'title', text: title, href: pageOf[index](id) }))
}
