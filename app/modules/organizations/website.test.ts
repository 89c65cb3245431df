import { expect, it } from 'vitest'
import { websiteOf } from './website.ts'

it.each([
  ['www.example.com', 'https://www.example.com/'],
  ['http://example.com/a?b=1', 'http://example.com/a?b=1'],
  ['example.com:8443', 'https://example.com:8443/'],
  [' 重庆.中国 ', 'https://xn--zwt745i.xn--fiqs8s/'],
  ['', ''],
  ['javascript:alert(1)', null],
  ['javascript://example.com/%0aalert(1)', null],
  ['data:text/html,x', null],
  ['data://example.com/x', null],
  ['ftp://example.com/', null],
  ['https://user:secret@example.com', null],
  ['localhost', null],
  ['two words', null],
])('%s is read as %s', (typed, website) => {
  expect(websiteOf(typed)).toBe(website)
})
