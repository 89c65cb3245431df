import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hideSmall } from './hide-small.ts'

const cellsOf = (counts: number[]) => Object.fromEntries(counts.map((count, at) => [`c${at}`, count]))

test.each([
  [[10, 20, 0], []],
  [
    [10, 20, 3],
    ['c0', 'c2'],
  ],
  [[3], null],
  [[1, 1, 1, 1, 1], null],
  [
    [4, 4, 30],
    ['c0', 'c1'],
  ],
  [
    [4, 4, 4, 30],
    ['c0', 'c1', 'c2'],
  ],
  [[0, 0], []],
])('of %j these are hidden: %j', (counts, hidden) => {
  const found = hideSmall([cellsOf(counts)])
  expect(found && [...found].sort()).toEqual(hidden)
})

test('what hides in one order hides in every other', () => {
  const one = hideSmall([{ a: 3, b: 6, c: 6, d: 40 }])
  expect(hideSmall([{ d: 40, c: 6, b: 6, a: 3 }])).toEqual(one)
})

test('no hidden cell can be computed from the total and the others', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 12 }), (counts) => {
      const hidden = hideSmall([cellsOf(counts)])
      if (!hidden) return
      const shown = counts.filter((_, at) => !hidden.has(`c${at}`))
      expect(shown.some((count) => count > 0 && count < 5)).toBe(false)
      if (hidden.size === 0) return
      const rest = counts.reduce((sum, one) => sum + one, 0) - shown.reduce((sum, one) => sum + one, 0)
      // Each hidden cell lies between 1 and what is left when every other hidden one is 1.
      expect(rest - (hidden.size - 1)).toBeGreaterThan(5)
      expect(hidden.size).toBeGreaterThan(1)
    }),
  )
})
