import { expect, it } from 'vitest'
import { pageWindow } from './pagination.tsx'

it.each([
  { page: 1, pages: 3, shown: [1, 2, 3] },
  { page: 5, pages: 13, shown: [1, null, 4, 5, 6, null, 13] },
  { page: 4, pages: 6, shown: [1, 2, 3, 4, 5, 6] },
  { page: 13, pages: 13, shown: [1, null, 12, 13] },
])('page $page of $pages shows its neighbours and both ends', ({ page, pages, shown }) => {
  expect(pageWindow(page, pages)).toEqual(shown)
})

it('never leaves out a single page, for a gap would take as much room', () => {
  for (let page = 1; page <= 40; page++) {
    const shown = pageWindow(page, 40)
    shown.forEach((one, index) => {
      if (one !== null) return
      expect((shown[index + 1] ?? 0) - (shown[index - 1] ?? 0)).toBeGreaterThan(2)
    })
  }
})
