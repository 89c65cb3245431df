import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keywordTerms, queryTerms, TERMS_LIMIT } from './query-terms.ts'

const wordsOf = (text: string) => queryTerms(text).map((term) => term.word)

test('grammar and what every search says are left out, unless there is nothing else', () => {
  expect(wordsOf('我公司需要压铸的MES')).toEqual(['压铸', 'mes'])
  expect(wordsOf('需要')).toEqual(['需要'])
})

test('only the last word may be unfinished, and a blank finishes it', () => {
  expect(queryTerms('压铸 me').map((term) => term.prefix)).toEqual([false, true])
  expect(queryTerms('压铸 me ').map((term) => term.prefix)).toEqual([false, false])
  expect(queryTerms('压铸 me', { unfinished: false }).map((term) => term.prefix)).toEqual([false, false])
})

test('a single character at the end belongs to the word before it', () => {
  expect(queryTerms('小批').at(-1)).toMatchObject({ word: '小批', prefix: true })
})

test('synonyms come along both ways', () => {
  expect(queryTerms('mes')[0]?.synonyms).toContainEqual(['制造执行系统'])
  expect(queryTerms('制造执行系统')[0]?.synonyms).toContainEqual(['mes'])
})

test('a repeated word counts once', () => {
  expect(wordsOf('压铸 压铸 ')).toEqual(['压铸'])
  expect(keywordTerms(['压铸', '压铸']).map((term) => term.word)).toEqual(['压铸'])
})

test('any text gives at most eight terms, each with a word', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      const terms = queryTerms(text)
      expect(terms.length).toBeLessThanOrEqual(TERMS_LIMIT)
      for (const term of terms) expect(term.word).not.toBe('')
    }),
    { numRuns: 200 },
  )
})
