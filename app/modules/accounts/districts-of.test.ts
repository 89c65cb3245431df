import { expect, test } from 'vitest'
import { districtsOf } from './districts-of.ts'

test('a district sees what was kept under those that became it, and an official of one of these sees the same', () => {
  const before = districtsOf({ regionScope: '500112' }, '2025-11-05')
  const since = districtsOf({ regionScope: '500112' }, '2026-11-28')
  expect(before).toEqual(['500112'])
  expect(since).toEqual(districtsOf({ regionScope: '500157' }, '2026-11-28'))
  expect(since).toEqual(expect.arrayContaining(['500157', '500112', '500105']))
})

test('a park sees its own, and the city everything', () => {
  expect(districtsOf({ regionScope: 'CQ-GX' })).toEqual(['CQ-GX'])
  expect(districtsOf({ regionScope: null })).toBeNull()
})
