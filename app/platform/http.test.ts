import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safePath } from './http.server.ts'

test.each([
  '//evil.example',
  '/\\evil.example',
  '/.//evil.example',
  '/a/..//evil.example',
  '/%2e//evil.example',
  'https://evil.example',
  'javascript:alert(1)',
  '/\t/evil.example',
  '',
])('%j leads to the fallback', (wanted) => {
  expect(safePath(wanted, '/home')).toBe('/home')
})

test('a path of the site is kept with its query and fragment', () => {
  expect(safePath('/needs/1?show=met#top')).toBe('/needs/1?show=met#top')
})

test('whatever is asked, a browser stays on the site', () => {
  const pieces = fc.array(
    fc.constantFrom('/', '\\', '.', '..', '%2e', '%2f', '@', ':', '?', '#', 'evil.example', '\t', '\n', 'x'),
  )
  fc.assert(
    fc.property(pieces, (parts) => {
      const path = safePath(parts.join(''), '/')
      expect(new URL(path, 'https://site.example').host).toBe('site.example')
    }),
  )
})
