import { describe, expect, it, test } from 'vitest'
import { type Duration, gini, hhi, median, timeUntil, topThreeShare } from './statistics.ts'

test.each([
  [[], null],
  [[7], 7],
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
])('the middle of %j is %j', (values, expected) => expect(median(values)).toBe(expected))

describe('the time until a share is over', () => {
  /** Remission of 21 patients on 6-MP, Freireich et al. 1963, as every textbook of survival analysis has it: the median is 23 weeks. */
  const mercaptopurine: Duration[] = [
    ...[6, 6, 6, 7, 10, 13, 16, 22, 23].map((duration) => ({ duration, observed: true, count: 1 })),
    ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((duration) => ({
      ...{ duration, observed: false, count: 1 },
    })),
  ]
  /** And of the 21 on placebo, all seen to the end: 8 weeks. */
  const placebo: Duration[] = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23].map(
    (duration) => ({ duration, observed: true, count: 1 }),
  )

  it('is that of the textbook, with open cases', () => expect(timeUntil(0.5, mercaptopurine)).toBe(23))
  it('is the plain quantile where none is open', () => {
    expect(timeUntil(0.5, placebo)).toBe(8)
    expect(timeUntil(0.8, placebo)).toBe(12)
  })
  it('counts many of one duration as many', () => {
    const grouped = [
      { duration: 2, observed: true, count: 3 },
      { duration: 5, observed: false, count: 4 },
      { duration: 9, observed: true, count: 3 },
    ]
    // 0.7 are open after 2; all that were left are over at 9.
    expect(timeUntil(0.3, grouped)).toBe(2)
    expect(timeUntil(0.5, grouped)).toBe(9)
  })
  it('is unknown while too many are open, and where there are none', () => {
    expect(timeUntil(0.8, mercaptopurine)).toBeNull()
    expect(timeUntil(0.5, [])).toBeNull()
  })
})

test.each([
  [[10], 10_000],
  [[1, 1, 1, 1], 2_500],
  [[50, 30, 20], 3_800],
  [[0, 0], null],
])('the concentration of %j is %j', (counts, expected) => {
  const found = hhi(counts)
  if (expected === null) expect(found).toBeNull()
  else expect(found).toBeCloseTo(expected, 6)
})

test('three have a share of all', () => {
  expect(topThreeShare([5, 1, 2, 2])).toBe(0.9)
  expect(topThreeShare([])).toBeNull()
})

test.each([
  [[1, 1, 1, 1], 0],
  [[0, 0, 0, 4], 0.75],
  // By hand: (−3·1 − 1·2 + 1·3 + 3·4) / (4·10)
  [[4, 2, 3, 1], 0.25],
  [[0], null],
])('the inequality of %j is %j', (counts, expected) => expect(gini(counts)).toEqual(expected))
