import { expect, test } from 'vitest'
import { lastDayOf, periodsUntil } from './plan-period.ts'

test.each([
  ['2026-02', '2026-02-28'],
  ['2024-02', '2024-02-29'],
  ['2026-12', '2026-12-31'],
  ['2026-Q3', '2026-09-30'],
  ['2027-Q4', '2027-12-31'],
  ['2025', '2025-12-31'],
])('%s ends on %s', (period, day) => {
  expect(lastDayOf(period)).toBe(day)
})

test.each(['', '2026-13', '2026-Q5', '2028', '2019-01', '2026-1', '20261', "2026' OR 1=1"])(
  '%j is no period of the plan',
  (text) => {
    expect(lastDayOf(text)).toBeNull()
  },
)

test('only periods that are over can be entered, the newest first', () => {
  expect(periodsUntil('2026-11-28', 'month')[0]).toBe('2026-10')
  expect(periodsUntil('2026-11-30', 'month')[0]).toBe('2026-10')
  expect(periodsUntil('2026-12-01', 'month')[0]).toBe('2026-11')
  expect(periodsUntil('2026-11-28', 'quarter')[0]).toBe('2026-Q3')
  expect(periodsUntil('2026-11-28', 'year')).toEqual(['2025', '2024', '2023'])
})
