import { expect, test } from 'vitest'
import { revisionOr } from './revision.ts'

test('a revision that the database cannot hold asks to load the page anew instead of failing there', () => {
  for (const typed of ['', '0', '1.5', '-1', 'x', '2147483648', '9000000000', undefined])
    expect(revisionOr('reload').safeParse(typed).error?.issues[0]?.message, String(typed)).toBe('reload')
  expect(revisionOr('reload').parse('2147483647')).toBe(2_147_483_647)
  expect(revisionOr('reload', 0).parse('0')).toBe(0)
})
