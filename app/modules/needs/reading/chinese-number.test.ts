import { expect, it } from 'vitest'
import { readNumber } from './chinese-number.ts'

it.each([
  ['80', 80],
  ['1.5', 1.5],
  ['十', 10],
  ['十五', 15],
  ['八十', 80],
  ['两百', 200],
  ['一百二十', 120],
  ['三百五', 350],
  ['一百零五', 105],
  ['三千', 3000],
  ['二五', null],
  ['十百', null],
  ['若干', null],
])('reads %s as %s', (text, value) => {
  expect(readNumber(text)).toBe(value)
})
