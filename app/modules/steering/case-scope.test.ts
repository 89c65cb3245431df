import { expect, test } from 'vitest'
import { mayAssign, seesCase } from './case-scope.ts'

const official = (regionScope: string | null) => ({ platformRole: 'official', regionScope }) as const
const [city, bishan, yongchuan] = [official(null), official('500120'), official('500118')]
const liangjiang = official('500157')
const other = (platformRole: 'operator' | 'member' | 'auditor') => ({ platformRole, regionScope: null })
const today = '2026-11-28'

test('the city and operators see all, a district its own, members and auditors nothing', () => {
  const everybody = [city, other('operator'), bishan, yongchuan, other('member'), other('auditor')]
  const seen = everybody.map((who) => seesCase(who, ['500120'], today))
  expect(seen).toEqual([true, true, true, false, false, false])
})

test('a district that took the place of others sees their cases from its first day on, its neighbours do not', () => {
  for (const code of ['500105', '500112']) {
    expect(seesCase(liangjiang, [code], '2025-11-05')).toBe(false)
    expect(seesCase(liangjiang, [code], '2025-11-06')).toBe(true)
    expect(seesCase(official('500109'), [code], '2025-11-06')).toBe(false)
  }
})

test('a case goes to officials who see it, from a district to its own only', () => {
  const may = (from: typeof city | ReturnType<typeof other>, to: typeof from, codes = ['500120']) =>
    mayAssign(from, to, codes, today)
  expect(may(city, bishan)).toBe(true)
  expect(may(city, yongchuan)).toBe(false)
  expect(may(bishan, bishan)).toBe(true)
  expect(may(bishan, city)).toBe(false)
  expect(may(bishan, yongchuan, ['500120', '500118'])).toBe(false)
  expect(may(other('operator'), city)).toBe(false)
  expect(may(city, other('operator'))).toBe(false)
  expect(may(city, liangjiang, ['500112'])).toBe(true)
})
