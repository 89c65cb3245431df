import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { normalise } from './normalise.ts'
import { segment, words } from './segment.ts'

const texts = (text: string) => words(text).map((word) => word.text)

describe('normalise', () => {
  test.each([
    ['ＭＥＳ系統', 'mes系统'],
    ['數控機床、電鍍與製造執行系統', '数控机床、电镀与制造执行系统'],
    ['  ISO  9001 ', 'iso 9001'],
    ['５０㎜～８０℃', '50mm~80°c'],
  ])('%s is %s', (text, normal) => {
    expect(normalise(text)).toBe(normal)
  })

  test('twice is once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => normalise(normalise(text)) === normalise(text)),
    )
  })
})

describe('words keep models, standards and quantities whole, spelled one way', () => {
  test.each([
    ['304不锈钢', ['304', '不锈钢']],
    ['厚 0.5 mm', ['厚', '0.5mm']],
    ['ISO 9001', ['iso9001']],
    ['ISO-9001', ['iso9001']],
    ['iso9001:2015', ['iso9001', '2015']],
    ['GB/T 19001-2016', ['gbt19001']],
    ['西门子S7-1200', ['西门子', 's71200']],
    ['OPC UA', ['opcua']],
    ['MES/ERP', ['mes', 'erp']],
    ['20-80mm', ['20', '80mm']],
    ['C++、PM2.5', ['c++', 'pm2.5']],
  ])('%s', (text, expected) => {
    expect(texts(text)).toEqual(expected)
  })

  test('in the place where they stand', () => {
    for (const text of ['需要 MES 系统，压铸车间，对接 SAP', '一种LiFePO4正极材料']) {
      for (const { start, end, latin, text: word } of words(text)) {
        if (!latin) expect(normalise(text).slice(start, end)).toBe(word)
      }
    }
  })
})

test('segment gives the sub-words and parts too, without grammar', () => {
  expect(segment('减速器的装配')).toEqual(['减速', '减速器', '装配'])
  expect(segment('S7-1200')).toEqual(['s7', '1200', 's71200'])
  expect(segment('的与和')).toEqual([])
  expect(segment('')).toEqual([])
})
