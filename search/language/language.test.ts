import { expect, test } from 'vitest'
import { normalise } from '../text/normalise.ts'
import { subjects } from './all-subjects.ts'
import { boilerplate, functionWords } from './boilerplate.ts'
import { synonymsOf } from './synonym-group.ts'
import { synonymGroups } from './synonyms.ts'

test('every word is listed as the segmenter will see it', () => {
  const listed = [...synonymGroups.flat(), ...subjects.flatMap(({ words }) => words)]
  expect(listed.filter((word) => normalise(word) !== word)).toEqual([])
})

test('a word is in one synonym group only', () => {
  const all = synonymGroups.flat()
  expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([])
  expect(synonymGroups.length).toBeGreaterThan(200)
})

test('synonyms are found both ways', () => {
  expect(synonymsOf('mes')).toContain('制造执行系统')
  expect(synonymsOf('制造执行系统')).toContain('mes')
  expect(synonymsOf('小批量试生产')).toContain('中试')
  expect(synonymsOf('开心')).toEqual([])
})

test('subjects have names of their own and words of their own', () => {
  const names = subjects.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const { name, words } of subjects) expect(new Set(words).size, name).toBe(words.length)
})

test('boilerplate weighs between nothing and a whole word', () => {
  for (const [word, weight] of boilerplate) expect(weight, word).toBeLessThan(1)
  for (const word of functionWords) expect(boilerplate.get(word)).toBe(0)
})
