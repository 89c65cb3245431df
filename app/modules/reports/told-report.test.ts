import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decideHidden, publishedOf } from './decide-hidden.ts'
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

/** A report of a period with these needs, as the readers of those before it are told it. */
type Month = { key: string; needs: number; matched: number; quoted: number; open?: number }
function toldInTurn(...months: readonly Month[]) {
  const empty = { causes: [], domains: [], districts: [] }
  const reports = months.map(({ key, needs, matched, quoted, open = 0 }): Snapshot => {
    const share = (hits: number) => ({ value: needs && hits / needs, numerator: hits, denominator: needs })
    const indicators = [
      line('needs', 'count', { value: needs, numerator: null, denominator: needs }),
      line('quotes', 'count', { value: 2, numerator: null, denominator: needs }),
      line('single-quote', 'share', share(quoted)),
      line('no-quote', 'share', share(Math.max(0, needs - 2 * quoted))),
      line('match-rate', 'share', share(matched)),
      line('open-unmet', 'count', { value: open, numerator: null, denominator: open }),
    ]
    const kind = key.includes('Q') ? ('quarter' as const) : ('month' as const)
    return { ...snapshot, ...empty, indicators, period: { ...snapshot.period, kind, key } }
  })
  const published: ReturnType<typeof publishedOf> = []
  for (const report of reports.slice(0, -1)) {
    const tables = tablesOf(report)
    published.push(...publishedOf(tables, decideHidden(tables, published)))
  }
  const last = reports.at(-1) as Snapshot
  const { indicators } = toldReport(last, decideHidden(tablesOf(last), published))
  return new Map(indicators.map((one) => [one.code, one]))
}

test('how many needs there were is told by no other row where their own is hidden', () => {
  const told = toldInTurn(
    { key: '2026-Q4', needs: 40, matched: 30, quoted: 10 },
    { key: '2026-10', needs: 38, matched: 5, quoted: 15 },
  )
  expect(told.get('needs')?.now).toBe(HIDDEN)
  for (const code of ['match-rate', 'quotes', 'single-quote', 'no-quote'])
    expect(told.get(code), code).toMatchObject({ now: HIDDEN, cases: HIDDEN })
})

test('whatever was counted late, in whatever order it is published: of a hidden total no row has the cases', () => {
  const few = fc.nat(45)
  const report = fc.record({
    key: fc.constantFrom('2026-Q4', '2026-10', '2026-11', '2026-12'),
    ...{ needs: few, matched: few, quoted: few },
  })
  fc.assert(
    fc.property(fc.array(report, { minLength: 1, maxLength: 4 }), (months) => {
      const told = toldInTurn(...months.map((one) => ({ ...one, matched: Math.min(one.needs, one.matched) })))
      if (told.get('needs')?.now !== HIDDEN) return
      for (const [code, { cases }] of told) if (code !== 'open-unmet') expect(cases, code).toBe(HIDDEN)
    }),
    { numRuns: 300 },
  )
})

test('what stands open at the end of a month stands so at the end of its quarter, and leaves no rest', () => {
  const same = { needs: 40, matched: 20, quoted: 10, open: 12 }
  const told = toldInTurn({ key: '2026-Q4', ...same }, { key: '2026-10', ...same, open: 14 })
  expect(told.get('open-unmet')?.now).toBe(14)
})

test('a rate does not say which of the hidden rows are 0', () => {
  const nobody = { ...snapshot, domains: [part('D1', 3), part('D2', 0)], districts: [] }
  const { domains } = of(nobody)
  expect(domains.map(({ needs, rate }) => [needs, rate])).toEqual([
    [HIDDEN, HIDDEN],
    [HIDDEN, HIDDEN],
  ])
})

test('that few cases have no figure yet is hidden as their figure would be', () => {
  const late = line('first-answer-p80', 'hours', { value: null, numerator: 1, denominator: 3 })
  const { indicators } = of({ ...snapshot, indicators: [...snapshot.indicators, late] })
  expect(indicators.at(-1)).toMatchObject({ now: HIDDEN, previous: null })
})
