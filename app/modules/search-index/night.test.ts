import { expect, test } from 'vitest'
import { lastNight } from './night.ts'

test.each([
  ['just before', '2026-11-24T03:29:59.999+08:00', '2026-11-23T03:30:00+08:00'],
  ['on the dot', '2026-11-24T03:30:00+08:00', '2026-11-24T03:30:00+08:00'],
  ['in the afternoon', '2026-11-24T15:00:00+08:00', '2026-11-24T03:30:00+08:00'],
  [
    'past midnight, while it is still yesterday in UTC',
    '2026-12-01T00:10:00+08:00',
    '2026-11-30T03:30:00+08:00',
  ],
])('the last night %s', (_case, now, expected) => {
  expect(lastNight(new Date(now))).toEqual(new Date(expected))
})
