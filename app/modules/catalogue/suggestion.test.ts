import { expect, test } from 'vitest'
import { matchingLeaves, matchingWords } from './suggestion.ts'

test('an abbreviation is offered with what it stands for', () => {
  const [first] = matchingWords('me', 3).filter((one) => one.text === 'MES')
  expect(first?.others).toContain('制造执行系统')
})

test.each(['中试', '中試', 'ＭＥＳ'])('%s leads to a leaf', (typed) => {
  expect(matchingLeaves(typed, 'zh-CN', 3).length).toBeGreaterThan(0)
})

test('one letter says nothing, one character does', () => {
  expect(matchingLeaves('a', 'zh-CN', 3)).toEqual([])
  expect(matchingWords('m', 3)).toEqual([])
  expect(matchingLeaves('碳', 'zh-CN', 3).length).toBeGreaterThan(0)
})

test('leaves that begin with what was typed come first', () => {
  const names = matchingLeaves('工业', 'zh-CN', 50).map((leaf) => leaf.name.startsWith('工业'))
  expect(names.indexOf(false) === -1 || names.lastIndexOf(true) < names.indexOf(false)).toBe(true)
})
