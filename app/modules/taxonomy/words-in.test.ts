import { expect, test } from 'vitest'
import { wordsIn } from './words-in.ts'

test('every word is said in the language of the page, and what is no word stays as it is', () => {
  const fields = [
    { key: 'a', label: { zh: '名称', en: 'Name' }, options: [{ code: 'x', zh: '甲', en: 'A' }], min: 1 },
  ]
  expect(wordsIn(fields, 'en')).toEqual([
    { key: 'a', label: { zh: 'Name', en: 'Name' }, options: [{ code: 'x', zh: 'A', en: 'A' }], min: 1 },
  ])
  expect(wordsIn(fields, 'zh-CN')[0]?.label).toEqual({ zh: '名称', en: '名称' })
})
