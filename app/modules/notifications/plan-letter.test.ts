import { expect, test } from 'vitest'
import { planLetter } from './plan-letter.ts'
import { DEFAULT_TIMES, isQuiet, nextHour } from './quiet-hours.ts'

const at = (clock: string) => new Date(`2026-11-28T${clock}:00+08:00`)
const plan = (urgency: 'now' | 'soon' | 'digest', clock: string, times = {}) =>
  planLetter(urgency, true, { ...DEFAULT_TIMES, ...times }, at(clock))

test.each([
  ['20:59', false],
  ['21:00', true],
  ['00:30', true],
  ['07:59', true],
  ['08:00', false],
])('at %s it is night: %s', (clock, quiet) => {
  expect(isQuiet(at(clock), DEFAULT_TIMES)).toBe(quiet)
})

test('quiet hours may lie within a day, and the same hour twice is none', () => {
  expect(isQuiet(at('13:00'), { ...DEFAULT_TIMES, quietFrom: 12, quietTo: 14 })).toBe(true)
  expect(isQuiet(at('14:00'), { ...DEFAULT_TIMES, quietFrom: 12, quietTo: 14 })).toBe(false)
  expect(isQuiet(at('03:00'), { ...DEFAULT_TIMES, quietFrom: 0, quietTo: 0 })).toBe(false)
})

test('what can wait goes with the next morning, or soon for those who want no digest', () => {
  expect(plan('digest', '09:00')).toMatchObject({ state: 'held', notBefore: at('09:00') })
  // When providers are reminded (routing/working-days.ts): before the end of the day on which their time is over.
  expect(plan('digest', '08:05').notBefore).toEqual(at('09:00'))
  expect(plan('digest', '09:01').notBefore).toEqual(new Date('2026-11-29T09:00:00+08:00'))
  expect(plan('digest', '10:00', { digest: false })).toMatchObject({ state: 'waiting', reason: null })
})

test('what is to be done soon waits for the end of the night, what cannot wait for nothing', () => {
  expect(plan('soon', '22:00')).toMatchObject({
    state: 'held',
    reason: 'quiet',
    notBefore: new Date('2026-11-29T08:00:00+08:00'),
  })
  expect(plan('soon', '02:00').notBefore).toEqual(at('08:00'))
  expect(plan('soon', '12:00')).toMatchObject({ state: 'waiting', mergeable: true })
  expect(plan('now', '02:00')).toMatchObject({ state: 'waiting', notBefore: at('02:00'), mergeable: false })
})

test('an hour that has just begun is now', () => {
  expect(nextHour(at('08:00'), 8)).toEqual(at('08:00'))
})
