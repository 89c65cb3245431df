import { expect, test } from 'vitest'
import { MATCHES_PER_PAGE, matchesOnPage } from './matches-on-page.ts'

const match = (rank: number) => ({
  rank,
  verdict: rank % 2 ? ('met' as const) : ('unknown' as const),
  shortlisted: rank === 23,
})
const all = Array.from({ length: 23 }, (_, at) => match(at + 1))
const ranksOf = ({ matches }: { matches: { rank: number }[] }) => matches.map(({ rank }) => rank)

test('the pages together show every match once, in its order', () => {
  const pages = [1, 2, 3, 4, 5].flatMap((page) => ranksOf(matchesOnPage(all, 'all', page)))
  expect(pages).toEqual(ranksOf({ matches: all }))
  expect(matchesOnPage(all, 'all', 1).matches).toHaveLength(MATCHES_PER_PAGE)
})

test('a filter counts on all pages and shows only what it leaves', () => {
  const { counts, pages, ...first } = matchesOnPage(all, 'met', 1)
  expect(counts).toEqual({ all: 23, met: 12, shortlist: 1 })
  expect(pages).toBe(3)
  expect(ranksOf(first).every((rank) => rank % 2 === 1)).toBe(true)
  expect(ranksOf(matchesOnPage(all, 'shortlist', 1))).toEqual([23])
})

test('past the last page is the last one, and an empty list has one page', () => {
  expect(matchesOnPage(all, 'all', 99).page).toBe(5)
  expect(matchesOnPage([], 'all', 4)).toMatchObject({ page: 1, pages: 1 })
})
