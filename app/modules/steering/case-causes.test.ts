import { expect, test } from 'vitest'
import { closeOfWorkingDay } from '#app/modules/routing/working-days.ts'
import { caseCauseCodes, caseCauses, caseDue, stuckBefore } from './case-causes.ts'

/** A Saturday. */
const now = new Date('2026-11-28T02:00:00Z')

test('five working days without an answer: published on the Friday before last is stuck, on the Monday after is not', () => {
  const before = stuckBefore('need_unanswered', now)
  expect(new Date('2026-11-20T09:00:00Z') < before).toBe(true)
  expect(new Date('2026-11-23T01:00:00Z') < before).toBe(false)
})

test('at every hour of a fortnight, what is stuck is what has had its working days', () => {
  for (let hour = 0; hour < 14 * 24; hour += 1) {
    const at = new Date(now.getTime() + hour * 3_600_000)
    for (const cause of caseCauseCodes) {
      const { after, count } = caseCauses[cause]
      if (count !== 'workingDays') continue
      const before = stuckBefore(cause, at)
      expect(closeOfWorkingDay(new Date(before.getTime() - 1), after) <= at).toBe(true)
      expect(closeOfWorkingDay(before, after) > at).toBe(true)
    }
  }
})

test('a dispute may last seven days', () => {
  expect(stuckBefore('dispute_unsettled', now)).toEqual(new Date('2026-11-21T02:00:00Z'))
})

test('a case that is opened at a weekend is due five working days later', () => {
  expect(caseDue('need_unanswered', now)).toEqual(new Date('2026-12-04T10:00:00Z'))
  expect(caseDue('dispute_unsettled', now)).toEqual(new Date('2026-12-02T10:00:00Z'))
})
