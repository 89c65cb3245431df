import { expect, test } from 'vitest'
import { heatView } from './heat-view.ts'

const cells = Array.from({ length: 30 }, (_, place) => ({
  ...{ domain: place % 2 ? 'D1' : 'R2', row: `5001${String(place).padStart(2, '0')}` },
  ...{ count: 30 - place, hits: place % 3 },
}))

test('pages of districts have each district once, and every page the sums of all', () => {
  const pages = [1, 2, 3, 4, 5].map((page) => heatView(cells, undefined, page))
  expect(pages.map(({ cells: shown }) => shown.length)).toEqual([6, 6, 6, 6, 6])
  expect(new Set(pages.flatMap(({ cells: shown }) => shown.map(([, row]) => row))).size).toBe(30)
  for (const { columns, most } of pages) {
    expect(columns.reduce((sum, [, { count }]) => sum + count, 0)).toBe(465)
    expect(most).toBe(30)
  }
})

test('a page beyond the last is the last, and nothing is one empty page', () => {
  expect(heatView(cells, 'more', 9).page).toBe(5)
  expect(heatView([], 'more', 1)).toMatchObject({ cells: [], pages: 1, bests: [['total', null]] })
})
