import type { Verdict } from '#search/rules/facts.ts'
import type { MatchesView, MatchLine } from './matches-view.ts'

export const matchFilters = ['all', 'met', 'shortlist'] as const
export type MatchFilter = (typeof matchFilters)[number]

/** So many are read at a time; each with what tells most for and against it. */
export const MATCHES_PER_PAGE = 5

/** What a list of matches is filtered by. */
export type ListedMatch = { verdict: Verdict; shortlisted: boolean }

type Place = {
  filter: MatchFilter
  /** Matches by filter, on all pages. */
  counts: Record<MatchFilter, number>
  page: number
  pages: number
}

/** A page of a need's matches; the `matches` of the view are those of the page. */
export type MatchesOnPage = Place & {
  view: Omit<MatchesView, 'matches'> & {
    matches: MatchLine[]
    /** How many near misses and questions there are; the view holds the first of them. */
    allNearMisses: number
    allQuestions: number
  }
}

/** The matches that a filter leaves, by pages; past the last page is the last. */
export function matchesOnPage<Match extends ListedMatch>(
  all: readonly Match[],
  filter: MatchFilter,
  asked: number,
): Place & { matches: Match[] } {
  const lists = {
    all,
    met: all.filter((match) => match.verdict === 'met'),
    shortlist: all.filter((match) => match.shortlisted),
  }
  const pages = Math.max(1, Math.ceil(lists[filter].length / MATCHES_PER_PAGE))
  const page = Math.min(asked, pages)
  const matches = lists[filter].slice((page - 1) * MATCHES_PER_PAGE, page * MATCHES_PER_PAGE)
  const counts = { all: lists.all.length, met: lists.met.length, shortlist: lists.shortlist.length }
  return { matches, filter, counts, page, pages }
}
