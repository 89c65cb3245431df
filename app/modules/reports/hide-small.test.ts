import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hideSmall } from './hide-small.ts'

test.each([
  [[10, 20, 0], [10, 20, 0], 30],
  [[10, 20, 3], [null, 20, null], 33],
  [[3], [null], null],
  [[1, 1, 1, 1, 1], [null, null, null, null, null], null],
  [[4, 4, 30], [4, 4, 30].map((count) => (count < 5 ? null : count)), 38],
])('%j is published as %j with the total %j', (counts, cells, total) => {
  expect(hideSmall(counts)).toEqual({ cells, total })
})

test('no hidden cell can be computed from the total and the others', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 12 }), (counts) => {
      const { cells, total } = hideSmall(counts)
      expect(cells.some((cell) => cell !== null && cell > 0 && cell < 5)).toBe(false)
      const hidden = cells.filter((cell) => cell === null).length
      if (hidden === 0 || total === null) return
      const rest = total - cells.reduce<number>((sum, cell) => sum + (cell ?? 0), 0)
      // Each hidden cell lies between 1 and what is left when every other hidden one is 1.
      expect(rest - (hidden - 1)).toBeGreaterThan(5)
      expect(hidden).toBeGreaterThan(1)
    }),
  )
})
