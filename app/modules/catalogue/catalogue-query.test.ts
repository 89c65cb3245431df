import { expect, test } from 'vitest'
import { emptyQuery } from '#search/query.ts'
import {
  askedQuery,
  catalogueHref,
  facetsOf,
  inIndex,
  readCatalogueQuery,
  withoutValue,
} from './catalogue-query.ts'

const read = (text: string) => readCatalogueQuery(new URLSearchParams(text))

test('strangers see listed needs only, whatever the address says', () => {
  const query = read('index=needs&visibility=matched')
  expect(query.filters).toEqual({})
  expect(askedQuery(query).filters.visibility).toEqual(['public', 'anonymous'])
})

test('a chosen domain brings its leaves and its own facets, right below', () => {
  expect(facetsOf(emptyQuery('offerings'))).not.toContain('leaf')
  const facets = facetsOf(read('domain=D1'))
  expect(facets.slice(0, 3)).toEqual(['domain', 'leaf', 'ext.D1.classes'])
  expect(facets).toContain('region')
  expect(new Set(facets).size).toBe(facets.length)
})

test('a chosen facet of a domain stays on the page when the domain is no longer chosen', () => {
  expect(facetsOf(read('ext.D1.classes=mes'))).toContain('ext.D1.classes')
})

test('taking the last value of a filter away takes the filter away, and goes to page one', () => {
  const query = read('domain=D1&region=500112&page=3')
  expect(catalogueHref(withoutValue(query, 'region', '500112'))).toBe('/catalogue?domain=D1')
  expect(catalogueHref(emptyQuery('offerings'))).toBe('/catalogue')
})

test('another tab keeps words and domain', () => {
  expect(catalogueHref(inIndex(read('q=mes&domain=D1&priceModel=fixed&sort=price'), 'providers'))).toBe(
    '/catalogue?index=providers&q=mes&domain=D1',
  )
})

test('a facet that no domain has filters nothing', () => {
  expect(read('ext.D1.classes=mes&ext.D1.made=x&ext.D9.classes=x&ext.D1.toString=x').filters).toEqual({
    'ext.D1.classes': ['mes'],
  })
})
