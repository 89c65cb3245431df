import { expect, test } from 'vitest'
import { bestOf } from './best.ts'

const cell = (row: string, count: number, hits: number, domain = 'D1') => ({ domain, row, count, hits })

test('the best district is the one with the highest share, over all its domains', () => {
  const cells = [cell('500120', 4, 4), cell('500120', 6, 1, 'R2'), cell('500118', 10, 6)]
  expect(bestOf(cells, 'more')).toEqual({ region: '500118', value: 0.6, hits: 6, count: 10 })
  expect(bestOf(cells, 'less')?.region).toBe('500120')
})

test('too few cases are no benchmark, and neither is what stands in no district', () => {
  expect(bestOf([cell('500120', 4, 4), cell('none', 50, 50)], 'more')).toBeNull()
})

test('of equals the one with more cases', () => {
  expect(bestOf([cell('500118', 5, 5), cell('500120', 9, 9)], 'more')?.region).toBe('500120')
})
