import { expect, test } from 'vitest'
import { mayAssign, seesCase } from './case-scope.ts'

const city = { platformRole: 'official', regionScope: null } as const
const bishan = { platformRole: 'official', regionScope: '500120' } as const
const yongchuan = { platformRole: 'official', regionScope: '500118' } as const
const operator = { platformRole: 'operator', regionScope: null } as const
const member = { platformRole: 'member', regionScope: null } as const

test('the city sees all, a district its own, members nothing', () => {
  const seen = [city, bishan, yongchuan, operator, member].map((who) => seesCase(who, ['500120']))
  expect(seen).toEqual([true, true, false, true, false])
})

test('a case goes to officials who see it, from a district to its own only', () => {
  expect(mayAssign(city, bishan, ['500120'])).toBe(true)
  expect(mayAssign(city, yongchuan, ['500120'])).toBe(false)
  expect(mayAssign(bishan, bishan, ['500120'])).toBe(true)
  expect(mayAssign(bishan, city, ['500120'])).toBe(false)
  expect(mayAssign(bishan, yongchuan, ['500120', '500118'])).toBe(false)
  expect(mayAssign(operator, city, ['500120'])).toBe(false)
  expect(mayAssign(city, operator, ['500120'])).toBe(false)
})
