import { expect, it } from 'vitest'
import { pageLeft } from './page-left.ts'

const request = (referer?: string) =>
  new Request('https://yupei.example/resources/preferences', { headers: referer ? { Referer: referer } : {} })

it.each([
  ['https://yupei.example/catalogue?q=MES&lng=en', '/catalogue?q=MES'],
  ['https://elsewhere.example/catalogue', null],
  ['not an address', '/resources/not%20an%20address'],
  [undefined, null],
])('a request that comes from %s came from %s', (referer, page) => {
  expect(pageLeft(request(referer))).toBe(page)
})

it('prefers the page that the form names, if it is of this site', () => {
  expect(pageLeft(request('https://yupei.example/a'), '/catalogue?lng=en&q=1')).toBe('/catalogue?q=1')
  expect(pageLeft(request(), '//elsewhere.example/a')).toBeNull()
  expect(pageLeft(request(), 'javascript:alert(1)')).toBeNull()
})
