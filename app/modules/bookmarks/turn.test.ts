import { expect, test } from 'vitest'
import { lastMondayMorning, lastMorning } from './turn.ts'

test.each([
  ['just before', '2026-11-24T08:59:59.999+08:00', '2026-11-23T09:00:00+08:00'],
  ['on the dot', '2026-11-24T09:00:00+08:00', '2026-11-24T09:00:00+08:00'],
  [
    'past midnight, while it is still yesterday in UTC',
    '2026-12-01T00:10:00+08:00',
    '2026-11-30T09:00:00+08:00',
  ],
])('the last morning %s', (_case, now, expected) => {
  expect(lastMorning(new Date(now))).toEqual(new Date(expected))
})

test.each([
  ['on Monday before nine', '2026-11-23T08:00:00+08:00', '2026-11-16T09:00:00+08:00'],
  ['on Monday at nine', '2026-11-23T09:00:00+08:00', '2026-11-23T09:00:00+08:00'],
  ['on Sunday night', '2026-11-29T23:59:00+08:00', '2026-11-23T09:00:00+08:00'],
])('the last Monday morning %s', (_case, now, expected) => {
  expect(lastMondayMorning(new Date(now))).toEqual(new Date(expected))
})
