import fc from 'fast-check'
import { expect, test } from 'vitest'
import { highlight, snippet } from './highlight.ts'
import { queryTerms } from './query-terms.ts'

const marked = (text: string, words: string) =>
  highlight(text, queryTerms(words))
    .filter((segment) => segment.marked)
    .map((segment) => segment.text)

test.each([
  ['simplified for traditional', '數控機床精度检测', '数控机床', '數控機床'],
  ['half width for full width', '上线ＭＥＳ系统', 'mes', 'ＭＥＳ'],
  ['a standard written apart', '通过 ISO 9001 认证', 'iso9001', 'ISO 9001'],
  ['behind runs of blanks', '  压铸   车间 ', '车间', '车间'],
  ['a beginning within a Han word', '合同能源管理', '合同能', '合同能'],
])('marks %s in the text as written', (_case, text, words, expected) => {
  expect(marked(text, words).join('')).toBe(expected)
})

test('a word is not marked inside another Latin word', () => {
  expect(marked('themes of the year', 'mes ')).toEqual([])
})

test('segments joined are the text, whatever it is, and no two neighbours are alike', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 80 }),
      fc.constantFrom('压铸 mes', 'a', '①'),
      (text, words) => {
        const segments = highlight(text, queryTerms(words))
        expect(segments.map((segment) => segment.text).join('')).toBe(text)
        for (const [index, segment] of segments.entries()) {
          expect(segment.marked).not.toBe(segments[index - 1]?.marked)
        }
      },
    ),
  )
})

test('a snippet shows the first find and says where it cuts', () => {
  const text = `${'前'.repeat(300)}压铸${'后'.repeat(300)}`
  const segments = snippet(text, queryTerms('压铸 '))
  expect(segments[0]).toEqual({ text: '…', marked: false })
  expect(segments.at(-1)).toEqual({ text: '…', marked: false })
  expect(segments).toContainEqual({ text: '压铸', marked: true })
  expect(segments.map((segment) => segment.text).join('').length).toBeLessThanOrEqual(122)
})

test('a short text is its own snippet', () => {
  expect(snippet('压铸', [])).toEqual([{ text: '压铸', marked: false }])
  expect(snippet('', [])).toEqual([])
})
