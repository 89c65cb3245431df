import type { MatchesView } from './matches-view.ts'

export const matchFilters = ['all', 'met', 'shortlist'] as const
export type MatchFilter = (typeof matchFilters)[number]

/** A match with all its reasons is long: so many on a page are read, fifty are not. */
export const MATCHES_PER_PAGE = 10

export type MatchesOnPage = {
  /** Its `matches` are those of the page. */
  view: MatchesView
  filter: MatchFilter
  /** Matches by filter, on all pages. */
  counts: Record<MatchFilter, number>
  page: number
  pages: number
}

/** The matches that a filter leaves, by pages; past the last page is the last. */
export function matchesOnPage(view: MatchesView, filter: MatchFilter, asked: number): MatchesOnPage {
  const lists = {
    all: view.matches,
    met: view.matches.filter((match) => match.verdict === 'met'),
    shortlist: view.matches.filter((match) => match.shortlisted),
  }
  const pages = Math.max(1, Math.ceil(lists[filter].length / MATCHES_PER_PAGE))
  const page = Math.min(asked, pages)
  const matches = lists[filter].slice((page - 1) * MATCHES_PER_PAGE, page * MATCHES_PER_PAGE)
  const counts = { all: lists.all.length, met: lists.met.length, shortlist: lists.shortlist.length }
  return { view: { ...view, matches }, filter, counts, page, pages }
}
