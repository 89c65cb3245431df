import { expect, test } from 'vitest'
import { FIRST_VALUES, shownFacets } from './shown-facets.ts'

const values = (many: number) =>
  Array.from({ length: many }, (_, at) => ({ value: `v${at}`, count: many - at }))
const counted = ['domain', 'region', 'industry', 'label', 'certificate'].map((facet) => ({
  facet,
  counts: values(12),
}))

test('the first facets show their most frequent values, the later ones none until they are asked for', () => {
  const shown = shownFacets(counted, {})
  expect(shown.map(({ facet, counts, rest }) => [facet, counts.length, rest])).toEqual([
    ['domain', FIRST_VALUES, 12 - FIRST_VALUES],
    ['region', FIRST_VALUES, 12 - FIRST_VALUES],
    ['industry', FIRST_VALUES, 12 - FIRST_VALUES],
    ['label', 0, 12],
    ['certificate', 0, 12],
  ])
  expect(shownFacets(counted, {}, 'label').map(({ counts }) => counts.length)).toEqual([
    FIRST_VALUES,
    FIRST_VALUES,
    FIRST_VALUES,
    12,
    0,
  ])
})

test('what is chosen is shown first, wherever it stands and even where it counts nothing', () => {
  const [domain, , , label] = shownFacets(counted, { domain: ['v11'], label: ['v3', 'gone'] })
  expect(domain?.counts.map(({ value }) => value).slice(0, 2)).toEqual(['v11', 'v0'])
  expect(label?.counts).toEqual([
    { value: 'v3', count: 9 },
    { value: 'gone', count: 0 },
  ])
})

test('a facet without any value is not shown', () => {
  expect(shownFacets([{ facet: 'domain', counts: [] }], {}, 'domain')).toEqual([])
})
