import { describe, expect, test } from 'vitest'
import { listOf, readDay, readDays, readFlag, readMoney, readNumber } from './cell-value.ts'

describe('money is read in fen', () => {
  test.each([
    ['80万', { min: 80_000_000, max: 80_000_000 }],
    ['30-50万元', { min: 30_000_000, max: 50_000_000 }],
    ['30万～50万', { min: 30_000_000, max: 50_000_000 }],
    ['￥120,000', { min: 12_000_000, max: 12_000_000 }],
    ['20万以上', { min: 20_000_000 }],
    ['10万以内', { max: 10_000_000 }],
    ['1500元/天', { min: 150_000, max: 150_000 }],
    [80, { min: 8000, max: 8000 }],
  ])('%s', (cell, value) => {
    expect(readMoney(cell)).toEqual({ value })
  })

  test('a bare number takes the unit of the header, one in the cell wins', () => {
    expect(readMoney('80', 1_000_000)).toEqual({ value: { min: 80_000_000, max: 80_000_000 } })
    expect(readMoney('80元', 1_000_000)).toEqual({ value: { min: 8000, max: 8000 } })
  })

  test('words for no price are blank, others are refused', () => {
    expect(readMoney('面议')).toEqual({ value: undefined })
    expect(readMoney('一百来万')).toHaveProperty('expected')
    expect(readMoney('50-30万')).toHaveProperty('expected')
  })
})

test.each([
  ['45', 45],
  ['45天', 45],
  ['6周', 42],
  ['1.5个月', 45],
  ['30-45天', 45],
  ['约2个月以内', 60],
  [90, 90],
])('%s is %i days', (cell, days) => {
  expect(readDays(cell)).toEqual({ value: days })
})

test.each(['2026-03-01', '2026/3/1', '2026年3月1日', '20260301', '2026.03.01', '2026-03-01 00:00:00'])(
  '%s is a day',
  (cell) => {
    expect(readDay(cell)).toEqual({ value: '2026-03-01' })
  },
)

test('a day that does not exist is refused', () => {
  expect(readDay('2026-02-30')).toHaveProperty('expected')
  expect(readDays('尽快')).toHaveProperty('expected')
  expect(readNumber('两个')).toHaveProperty('expected')
})

test('flags and lists are read as people write them', () => {
  expect(readFlag('是')).toEqual({ value: true })
  expect(readFlag('不支持')).toEqual({ value: false })
  expect(readFlag('无所谓')).toHaveProperty('expected')
  expect(listOf('压铸、SAP；MES, 压铸')).toEqual(['压铸', 'SAP', 'MES'])
  expect(listOf('无')).toEqual([])
})
