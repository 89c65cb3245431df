import { expect, test } from 'vitest'
import { waitOf } from './wait-of.ts'

test.each([
  [0.4, 0, 'second'],
  [119, 119, 'second'],
  [120, 2, 'minute'],
  [7_199, 120, 'minute'],
  [7_200, 2, 'hour'],
  [90_000, 25, 'hour'],
])('%d seconds are %d of the unit %s', (seconds, value, unit) => {
  expect(waitOf(seconds)).toEqual({ value, unit })
})
