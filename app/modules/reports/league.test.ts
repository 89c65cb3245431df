import { expect, test } from 'vitest'
import { leagueOf } from './league.ts'

const part = (code: string, needs: number, matched: number) => ({
  code,
  needs,
  matched,
  offerings: 0,
  unmet: 0,
})

test('districts stand by their rate, equal rates share a place, and too few needs have none', () => {
  const league = leagueOf([
    part('none', 9, 9),
    part('500103', 10, 5),
    part('500101', 4, 4),
    part('500102', 20, 10),
    part('500104', 5, 4),
    part('500105', 6, 0),
  ])
  expect(league.map(({ code, place }) => `${code} ${place}`)).toEqual([
    '500104 1',
    '500102 2',
    '500103 2',
    '500105 4',
    'none null',
    '500101 null',
  ])
})
