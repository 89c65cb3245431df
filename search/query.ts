/** A search as the address bar holds it: read from and written to URL parameters, both ways. */
import { canFilter, type IndexName, indexNames, settingsOf } from './indexes/all-indexes.ts'

export const PER_PAGE = 10
export const PER_PAGE_LIMIT = 50
/** Pages beyond this are not offered: nobody reads them, and engines pay for every row skipped. */
export const PAGE_LIMIT = 500
export const WORDS_LIMIT = 200
const VALUES_LIMIT = 30
/** Filters at most, far more than anybody chooses: what an engine has to do grows faster than their number. */
export const FILTERS_LIMIT = 16
/** Values of all filters together: every one is a link that holds all the others. */
export const CHOSEN_LIMIT = 60
const VALUE = /^[\p{L}\p{N}._-]{1,60}$/u

export type SearchQuery = {
  index: IndexName
  /** As typed, blanks at the ends taken off. */
  words: string
  /** Facet → codes; any of a facet's codes, all of the facets. Sorted, without repeats and without empty lists. */
  filters: Record<string, string[]>
  sort: string
  /** 1-based. */
  page: number
  /** 0 asks for counts alone. */
  perPage: number
  /** Facets to count; those of the index where absent. Not part of the URL. */
  facets?: string[] | undefined
}

/** A search of everything in an index. */
export function emptyQuery(index: IndexName): SearchQuery {
  return { index, words: '', filters: {}, sort: 'relevance', page: 1, perPage: PER_PAGE }
}

/**
 * Reads `?index=&q=&sort=&page=&per=&<facet>=…`. Never fails: what is unknown, too long or malformed is left out.
 * A facet may repeat.
 */
export function readQuery(parameters: URLSearchParams): SearchQuery {
  const index = indexNames.find((name) => name === parameters.get('index')) ?? 'offerings'
  const query = emptyQuery(index)
  query.words = cutWords(parameters.get('q') ?? '')
  const sort = parameters.get('sort')
  if (sort && Object.hasOwn(settingsOf[index].sorts, sort)) query.sort = sort
  query.page = readNumber(parameters.get('page'), PAGE_LIMIT) ?? 1
  query.perPage = readNumber(parameters.get('per'), PER_PAGE_LIMIT) ?? PER_PAGE
  let left = CHOSEN_LIMIT
  for (const facet of new Set(parameters.keys())) {
    if (!canFilter(index, facet)) continue
    if (Object.keys(query.filters).length === FILTERS_LIMIT) break
    const values = parameters.getAll(facet).filter((value) => VALUE.test(value))
    const distinct = [...new Set(values)].sort().slice(0, Math.min(VALUES_LIMIT, left))
    left -= distinct.length
    if (distinct.length > 0) query.filters[facet] = distinct
  }
  return query
}

/** The parameters of a search, what is default left out; the same search always gives the same text. */
export function writeQuery(query: SearchQuery): URLSearchParams {
  const parameters = new URLSearchParams()
  if (query.index !== 'offerings') parameters.set('index', query.index)
  if (query.words) parameters.set('q', query.words)
  for (const facet of Object.keys(query.filters).sort()) {
    for (const value of query.filters[facet] ?? []) parameters.append(facet, value)
  }
  if (query.sort !== 'relevance') parameters.set('sort', query.sort)
  if (query.perPage !== PER_PAGE) parameters.set('per', String(query.perPage))
  if (query.page !== 1) parameters.set('page', String(query.page))
  return parameters
}

function cutWords(text: string) {
  // By code point: half of a surrogate pair does not survive a URL.
  return Array.from(text.trim())
    .slice(0, WORDS_LIMIT / 2)
    .join('')
    .trim()
}

function readNumber(text: string | null, limit: number) {
  if (!text || !/^\d{1,6}$/.test(text)) return undefined
  const value = Number(text)
  return value >= 1 ? Math.min(value, limit) : undefined
}
