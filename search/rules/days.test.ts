import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dateOfDay, dayNumber } from './days.ts'

const DAY_MS = 86_400_000

it('agrees with the calendar over four centuries, both ways', () => {
  fc.assert(
    fc.property(fc.integer({ min: -40_000, max: 100_000 }), (day) => {
      const date = new Date(day * DAY_MS).toISOString().slice(0, 10)
      expect(dayNumber(date)).toBe(day)
      expect(dateOfDay(day)).toBe(date)
    }),
  )
})

it.each(['', '2026-1-5', '2026-13-01', '2026-01-32', 'tomorrow!!', 5, undefined])(
  'knows no day %s',
  (value) => {
    expect(dayNumber(value)).toBeUndefined()
  },
)
