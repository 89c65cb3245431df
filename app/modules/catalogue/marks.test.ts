import { expect, test } from 'vitest'
import { marksOf, textOf } from './marks.ts'

const plain = (text: string) => ({ text, marked: false })
const found = (text: string) => ({ text, marked: true })

test('every second part is what was searched for, wherever it stands', () => {
  expect(marksOf([plain('铝合金'), found('压铸'), plain('件')])).toEqual(['铝合金', '压铸', '件'])
  expect(marksOf([found('压铸'), plain('机')])).toEqual(['', '压铸', '机'])
  expect(marksOf([found('压'), found('铸')])).toEqual(['', '压铸'])
  expect(marksOf([])).toEqual([''])
})

test('the parts together are the text', () => {
  expect(textOf(marksOf([plain('老旧'), found('压铸'), plain('机')]))).toBe('老旧压铸机')
})
