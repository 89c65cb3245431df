import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexNames, settingsOf } from './indexes/all-indexes.ts'
import { searchQuery } from './query.schema.ts'
import { CHOSEN_LIMIT, emptyQuery, FILTERS_LIMIT, readQuery, type SearchQuery, writeQuery } from './query.ts'

const aQuery: fc.Arbitrary<SearchQuery> = fc.constantFrom(...indexNames).chain((index) =>
  fc.record({
    index: fc.constant(index),
    words: fc
      .string({ unit: 'grapheme', maxLength: 30 })
      .map((text) => Array.from(text.trim()).slice(0, 100).join('').trim()),
    filters: fc
      .dictionary(
        fc.constantFrom(
          ...settingsOf[index].facets,
          ...(index === 'providers' ? [] : ['ext.D1.classes', 'ext.R2.kinds']),
        ),
        fc.uniqueArray(fc.stringMatching(/^[a-zA-Z0-9][a-z0-9.-]{0,20}$/), { minLength: 1, maxLength: 5 }),
        { maxKeys: 4 },
      )
      .map((filters) =>
        Object.fromEntries(Object.entries(filters).map(([facet, values]) => [facet, values.sort()])),
      ),
    sort: fc.constantFrom(...Object.keys(settingsOf[index].sorts)),
    page: fc.integer({ min: 1, max: 500 }),
    perPage: fc.integer({ min: 1, max: 50 }),
  }),
)

test('what is written to the address bar is read back the same', () => {
  fc.assert(
    fc.property(aQuery, (query) => {
      const text = writeQuery(query).toString()
      expect(readQuery(new URLSearchParams(text))).toEqual(query)
    }),
  )
})

test('any address gives a sound query, and its own text again', () => {
  const anAddress = fc.array(
    fc.tuple(
      fc.oneof(
        fc.constantFrom('index', 'q', 'sort', 'page', 'per', 'domain', 'region', '__proto__', 'ext.D1.x'),
        fc.string(),
      ),
      fc.string({ unit: 'binary' }),
    ),
  )
  fc.assert(
    fc.property(anAddress, (pairs) => {
      const query = readQuery(new URLSearchParams(pairs))
      expect(searchQuery.parse(query)).toEqual(query)
      expect(readQuery(writeQuery(query))).toEqual(query)
    }),
  )
})

test.each([
  ['an unknown facet', 'colour=red'],
  ['an unknown sort', 'sort=toString'],
  ['an unknown index', 'index=users'],
  ['a page of nonsense', 'page=-1'],
  ['a facet of another index', 'customerSize=small'],
  ['a blank value', 'domain='],
  ['a value that is no code', 'domain=%22%20OR%201'],
])('%s is ignored', (_case, text) => {
  expect(readQuery(new URLSearchParams(text))).toEqual(emptyQuery('offerings'))
})

test('a facet may repeat; values come sorted and once', () => {
  expect(readQuery(new URLSearchParams('domain=R2&domain=D1&domain=R2')).filters).toEqual({
    domain: ['D1', 'R2'],
  })
})

test('of a thousand filters, made up or not, only as many count as an engine can take', () => {
  const made = Array.from({ length: 1_000 }, (_, at) => [`ext.D1.field${at}`, 'x'])
  const { filters } = readQuery(new URLSearchParams([...made, ['domain', 'D1']]))
  expect(Object.keys(filters)).toHaveLength(FILTERS_LIMIT)
})

test('of hundreds of values, each of which is a link with all the others, only as many count as a page can hold', () => {
  const chosen = settingsOf.offerings.facets.flatMap((facet) =>
    Array.from({ length: 30 }, (_, at) => [facet, `v${at}`]),
  )
  const { filters } = readQuery(new URLSearchParams(chosen))
  expect(Object.values(filters).flat()).toHaveLength(CHOSEN_LIMIT)
})
