import { expect, test } from 'vitest'
import { MATCHES_PER_PAGE, matchesOnPage } from './matches-on-page.ts'
import type { MatchesView } from './matches-view.ts'

const match = (rank: number) => ({ rank, verdict: rank % 2 ? 'met' : 'unknown', shortlisted: rank === 23 })
const view = { matches: Array.from({ length: 23 }, (_, at) => match(at + 1)) } as unknown as MatchesView
const ranksOf = (page: { view: MatchesView }) => page.view.matches.map(({ rank }) => rank)

test('the pages together show every match once, in its order', () => {
  const pages = [1, 2, 3].flatMap((page) => ranksOf(matchesOnPage(view, 'all', page)))
  expect(pages).toEqual(view.matches.map(({ rank }) => rank))
  expect(matchesOnPage(view, 'all', 1).view.matches).toHaveLength(MATCHES_PER_PAGE)
})

test('a filter counts on all pages and shows only what it leaves', () => {
  const { counts, pages, ...first } = matchesOnPage(view, 'met', 1)
  expect(counts).toEqual({ all: 23, met: 12, shortlist: 1 })
  expect(pages).toBe(2)
  expect(ranksOf(first).every((rank) => rank % 2 === 1)).toBe(true)
  expect(ranksOf(matchesOnPage(view, 'shortlist', 1))).toEqual([23])
})

test('past the last page is the last one, and an empty list has one page', () => {
  expect(matchesOnPage(view, 'all', 99).page).toBe(3)
  const empty = { matches: [] } as unknown as MatchesView
  expect(matchesOnPage(empty, 'all', 4)).toMatchObject({ page: 1, pages: 1 })
})
