import { expect, test } from 'vitest'
import { sumExposures } from './exposure-sum.ts'
import type { SendingFact } from './need-case.ts'

const told = (organizationId: string, at: string, newcomer = false) =>
  ({ organizationId, sentAt: new Date(at), newcomer }) as SendingFact

test('a sending counts once in its month, its quarter and its year, by the calendar of Shanghai', () => {
  const sums = sumExposures([
    told('a', '2025-12-31T15:59:59.999Z', true),
    told('a', '2025-12-31T16:00:00Z'),
    told('a', '2026-02-01T00:00:00Z', true),
    told('b', '2026-02-01T00:00:00Z'),
  ])
  const of = (organizationId: string) =>
    sums
      .filter((sum) => sum.organizationId === organizationId)
      .map(({ period, count, newcomers }) => `${period} ${count} ${newcomers}`)
      .sort()
  expect(of('a')).toEqual([
    '2025 1 1',
    '2025-12 1 1',
    '2025-Q4 1 1',
    '2026 2 1',
    '2026-01 1 0',
    '2026-02 1 1',
    '2026-Q1 2 1',
  ])
  expect(of('b')).toEqual(['2026 1 0', '2026-02 1 0', '2026-Q1 1 0'])
})

test('nobody told is no sum', () => expect(sumExposures([])).toEqual([]))
