import { expect, test } from 'vitest'
import type { Parity } from '#search/indexer/parity.ts'
import { readReconciled, reconciledData } from './reconciled.ts'

const counts = { documents: 5, stored: 6, waiting: 0, missing: 0, extra: 1, different: 2 }

test('what was written down can be read back, index by index', () => {
  const results: Parity[] = [
    { engine: 'postgres', index: 'offerings', ...counts },
    { engine: 'meilisearch', index: 'needs', ...counts, stored: 0 },
  ]
  expect(readReconciled(reconciledData(results))).toEqual(results)
})

test('data of another shape is nothing, and no error', () => {
  expect(readReconciled(null)).toEqual([])
  expect(readReconciled({ 'postgres.offerings.documents': 'many', other: 1 })).toMatchObject([
    { engine: 'postgres', index: 'offerings', documents: 0 },
  ])
})
