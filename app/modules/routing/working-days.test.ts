import { describe, expect, it } from 'vitest'
import { closeOfWorkingDay, isWorkingTime } from './working-days.ts'

describe('three working days', () => {
  it.each([
    ['of an ordinary week', '2026-11-23T02:00:00Z', '2026-11-26T10:00:00.000Z'],
    ['leave out the weekend', '2026-11-26T02:00:00Z', '2026-12-01T10:00:00.000Z'],
    [
      'begin after the day on which it is already tomorrow in Chongqing',
      '2026-11-23T17:00:00Z',
      '2026-11-27T10:00:00.000Z',
    ],
    [
      'leave out the National Day and count the Saturday that is worked for it',
      '2026-09-30T02:00:00Z',
      '2026-10-10T10:00:00.000Z',
    ],
  ])('%s', (_, from, due) => {
    expect(closeOfWorkingDay(new Date(from), 3).toISOString()).toBe(due)
  })
})

describe('people are at their desks', () => {
  it.each([
    ['from eight', '2026-11-23T00:00:00Z', true],
    ['not before', '2026-11-22T23:59:00Z', false],
    ['not from six', '2026-11-23T10:00:00Z', false],
    ['not on Sunday', '2026-11-22T02:00:00Z', false],
  ])('%s', (_, now, working) => expect(isWorkingTime(new Date(now))).toBe(working))
})
