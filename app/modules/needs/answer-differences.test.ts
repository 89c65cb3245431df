import { expect, it } from 'vitest'
import { differencesOf } from './answer-differences.ts'

it('names what one of two states says otherwise, or not at all', () => {
  const one = { key: 'summary', label: '方案', value: '一' }
  expect(differencesOf([one], [{ ...one }])).toEqual([])
  expect(differencesOf([{ ...one, value: null }], [])).toEqual([])
  expect(differencesOf([one], [])).toEqual([{ key: 'summary', label: '方案', mine: '一', theirs: '' }])
  expect(differencesOf([one], [{ ...one, value: '二' }])).toMatchObject([{ mine: '一', theirs: '二' }])
})
