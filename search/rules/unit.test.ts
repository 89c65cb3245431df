import { expect, test } from 'vitest'
import { unitFor } from './unit.ts'

test.each([
  [1, 'days', 'day'],
  [3, 'days', 'days'],
  [0, 'days', 'days'],
  [1.5, 'hours', 'hours'],
  [1, 'working days', 'working day'],
  [1, 'people', 'person'],
  [1, 'person-days', 'person-day'],
  [1, 'm²', 'm²'],
  [1, 'kg/h', 'kg/h'],
  [1, 'TRL', 'TRL'],
  [1, '10,000 yuan', '10,000 yuan'],
  [1, '小时', '小时'],
])('%s %s is said as %s', (count, unit, said) => {
  expect(unitFor(count, unit)).toBe(said)
})
