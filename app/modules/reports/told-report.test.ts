import { expect, test } from 'vitest'
import { decideHidden } from './decide-hidden.ts'
import { publicRows } from './published.ts'
import { tablesOf } from './report-tables.ts'
import type { IndicatorLine, PartLine, Snapshot } from './snapshot.ts'
import { HIDDEN, toldReport } from './told-report.ts'

const none = { value: null, numerator: null, denominator: 0 }
const line = (code: string, unit: IndicatorLine['unit'], now: IndicatorLine['now']): IndicatorLine => ({
  ...{ code, unit, now },
  ...{ previous: none, lastYear: none },
})
const part = (code: string, needs: number, matched = 0): PartLine => ({
  ...{ code, needs, matched },
  ...{ offerings: 0, unmet: 0 },
})

const snapshot: Snapshot = {
  format: 'yupei-report/1',
  scope: 'city',
  period: { kind: 'month', key: '2026-10', from: '', until: '' },
  ...{ position: '1', previousKey: '2026-09', lastYearKey: '2025-10', method: [] },
  indicators: [
    line('needs', 'count', { value: 63, numerator: null, denominator: 63 }),
    line('match-rate', 'share', { value: 2 / 63, numerator: 2, denominator: 63 }),
    line('no-quote', 'share', { value: 40 / 63, numerator: 40, denominator: 63 }),
    line('single-quote', 'share', { value: 21 / 63, numerator: 21, denominator: 63 }),
    line('unmet', 'count', { value: 3, numerator: null, denominator: 3 }),
    line('offerings', 'count', { value: 0, numerator: null, denominator: 0 }),
  ],
  causes: [{ cause: 'no_answer', now: 3, previous: 0, lastYear: 0 }],
  domains: [part('D1', 13), part('D2', 47), part('R1', 3)],
  districts: [part('500101', 30, 9), part('500102', 20, 8), part('500103', 13, 1)].map((one) => ({
    ...one,
    place: null,
  })),
}
const of = (one: Snapshot) => toldReport(one, decideHidden(tablesOf(one), []))

test('small numbers are hidden, and with them what would give them away', () => {
  const { domains, causes, indicators } = of(snapshot)
  expect(domains.map(({ needs }) => needs)).toEqual([HIDDEN, 47, HIDDEN])
  expect(causes[0]).toMatchObject({ now: HIDDEN, previous: 0 })
  const told = Object.fromEntries(indicators.map(({ code, now }) => [code, now]))
  // Two were matched. Forty without a quote and 21 with one leave two with more.
  expect(told).toMatchObject({ needs: 63, 'match-rate': HIDDEN, unmet: HIDDEN, offerings: 0 })
  expect([told['no-quote'], told['single-quote']].filter((one) => one === HIDDEN)).not.toEqual([])
})

test('a hidden rate has no place, and leaves no gap between the places of others', () => {
  const { districts } = of(snapshot)
  expect(districts.map(({ code, place }) => [code, place])).toEqual([
    ['500101', 1],
    ['500102', null],
    ['500103', null],
  ])
  expect(districts.find(({ code }) => code === '500103')).toMatchObject({ needs: 13, matched: HIDDEN })
})

test('a report that is not published tells everything', () => {
  const told = toldReport(snapshot, null)
  expect(told.domains.map(({ needs }) => needs)).toEqual([13, 47, 3])
  expect(told.causes[0]?.now).toBe(3)
})

test('a row for everybody says whether a blank is hidden', () => {
  const rows = publicRows(of(snapshot))
  expect(rows.find(({ code, measure }) => code === 'R1' && measure === 'needs')).toEqual({
    ...{ table: 'domains', code: 'R1', measure: 'needs', value: null, hidden: true, unit: 'count' },
  })
  expect(rows.find(({ code }) => code === 'D2')).toMatchObject({ value: 47, hidden: false })
})
