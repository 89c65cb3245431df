import { expect, it } from 'vitest'
import { beginningOf } from './beginning-of.ts'

it.each([
  ['一句话', 5, '一句话'],
  ['一句话', 2, '一句'],
  ['停机😀', 4, '停机😀'],
  ['停机😀', 3, '停机'],
])('the beginning of %s within %i is %s', (text, limit, beginning) => {
  expect(beginningOf(text, limit)).toBe(beginning)
})
