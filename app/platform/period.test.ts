import { expect, test } from 'vitest'
import {
  lastDayOf,
  periodOf,
  periodsUpTo,
  previousPeriod,
  readPeriod,
  samePeriodOfLastYear,
} from './period.ts'

test('a month is half-open in Chongqing: its first instant belongs, that of the next month does not', () => {
  const period = periodOf('month', new Date('2026-11-15T00:00:00Z'))
  expect(period.key).toBe('2026-11')
  expect(period.from.toISOString()).toBe('2026-10-31T16:00:00.000Z')
  expect(period.until.toISOString()).toBe('2026-11-30T16:00:00.000Z')
  expect(periodOf('month', period.from).key).toBe('2026-11')
  expect(periodOf('month', period.until).key).toBe('2026-12')
  expect(periodOf('month', new Date(period.until.getTime() - 1)).key).toBe('2026-11')
})

test.each([
  ['2026-01', '2025-12', '2025-01', '2026-01-31'],
  ['2024-02', '2024-01', '2023-02', '2024-02-29'],
  ['2026-Q1', '2025-Q4', '2025-Q1', '2026-03-31'],
  ['2026', '2025', '2025', '2026-12-31'],
])('before %s stand %s and, a year ago, %s', (key, before, lastYear, lastDay) => {
  const period = readPeriod(key)
  if (!period) throw new Error('no period')
  expect(period.key).toBe(key)
  expect(previousPeriod(period).key).toBe(before)
  expect(samePeriodOfLastYear(period).key).toBe(lastYear)
  expect(lastDayOf(period)).toBe(lastDay)
  expect(previousPeriod(period).until).toEqual(period.from)
})

test('a row of periods ends with the one asked for, without gaps', () => {
  const row = periodsUpTo(periodOf('quarter', new Date('2026-11-28T00:00:00Z')), 5)
  expect(row.map(({ key }) => key)).toEqual(['2025-Q4', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'])
  for (const [index, one] of row.slice(1).entries()) expect(one.from).toEqual(row[index]?.until)
})

test.each(['', '2026-13', '2026-Q5', '26-01', '2026-1', '2026-11-01', 'x'])('%j is no period', (key) =>
  expect(readPeriod(key)).toBeNull(),
)
