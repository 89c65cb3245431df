import { expect, test } from 'vitest'
import { lorenz, thinned } from './lorenz.ts'

test('the curve of equals is the diagonal', () => {
  expect(lorenz([2, 2, 2, 2]).map(({ share }) => share)).toEqual([0, 0.25, 0.5, 0.75, 1])
})

test('who got nothing comes first, and all of it is one', () => {
  expect(lorenz([3, 0, 1, 0])).toEqual([
    { providers: 0, share: 0 },
    { providers: 0.25, share: 0 },
    { providers: 0.5, share: 0 },
    { providers: 0.75, share: 0.25 },
    { providers: 1, share: 1 },
  ])
  expect(lorenz([0, 0])).toEqual([])
})

test('a thinned curve keeps its ends', () => {
  const points = Array.from({ length: 1001 }, (_, place) => place)
  expect(thinned(points, 11)).toEqual([0, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000])
  expect(thinned([1, 2], 11)).toEqual([1, 2])
})
