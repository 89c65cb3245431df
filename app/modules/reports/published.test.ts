import { expect, test } from 'vitest'
import { publishedRows } from './published.ts'
import type { IndicatorLine, Snapshot } from './snapshot.ts'

const none = { value: null, numerator: null, denominator: 0 }
const line = (code: string, unit: IndicatorLine['unit'], now: IndicatorLine['now']): IndicatorLine => ({
  ...{ code, unit, now },
  ...{ previous: none, lastYear: none },
})
const part = (code: string, needs: number) => ({ code, needs, matched: 0, offerings: 0, unmet: 0 })

const snapshot: Snapshot = {
  format: 'yupei-report/1',
  scope: 'city',
  period: { kind: 'month', key: '2026-10', from: '', until: '' },
  ...{ position: '1', previousKey: '2026-09', lastYearKey: '2025-10', method: [] },
  indicators: [
    line('needs', 'count', { value: 33, numerator: null, denominator: 33 }),
    line('match-rate', 'share', { value: 2 / 33, numerator: 2, denominator: 33 }),
    line('no-quote', 'share', { value: 31 / 33, numerator: 31, denominator: 33 }),
    line('single-quote', 'share', { value: 1 / 3, numerator: 11, denominator: 33 }),
    line('unmet', 'count', { value: 3, numerator: null, denominator: 3 }),
  ],
  causes: [{ cause: 'no_answer', now: 3, previous: 0, lastYear: 0 }],
  domains: [part('D1', 10), part('D2', 20), part('R1', 3)],
  districts: [1, 1, 1, 30].map((needs, at) => ({ ...part(`50010${at}`, needs), place: null })),
}
const of = (table: string, measure: string) =>
  publishedRows(snapshot)
    .filter((row) => row.table === table && row.measure === measure)
    .map(({ value }) => value)

test('small numbers are hidden, and what would give them away with them', () => {
  expect(of('domains', 'needs')).toEqual([null, 20, null])
  expect(of('districts', 'needs')).toEqual([null, null, null, null])
  expect(of('causes', 'unmet')).toEqual([null])
  // Two were matched; two had a quote.
  expect(of('indicators', 'value')).toEqual([33, null, null, 0.33, null])
})

test('a total that would give its cells away is not said as an indicator', () => {
  const few: Snapshot = {
    ...snapshot,
    districts: [],
    domains: [2, 2, 2].map((needs, at) => part(`D${at}`, needs)),
  }
  few.indicators = [line('needs', 'count', { value: 6, numerator: null, denominator: 6 })]
  few.districts = [{ ...part('500101', 6), place: null }]
  expect(publishedRows(few)[0]).toMatchObject({ code: 'needs', value: null })
  expect(
    publishedRows(few).find(({ code, measure }) => code === '500101' && measure === 'needs')?.value,
  ).toBeNull()
})
