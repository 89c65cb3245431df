import { expect, test } from 'vitest'
import type { LineFact, RunFact } from './fold-line.ts'
import { lineMinutes } from './line-hours.ts'

const at = (text: string) => new Date(`2026-11-${text}:00+08:00`)
const window = (from: string, until: string) => ({ from: at(from), until: at(until) })
const workdays = Array.from({ length: 7 }, (_, index) =>
  index < 5 ? { from: '08:00', until: '18:00' } : null,
)
const aLine = (more: Partial<LineFact> = {}): LineFact => ({
  ...{ lineId: 'line', organizationId: 'provider', title: '一号线', domain: 'R2', region: '500120' },
  ...{ units: 2, hours: JSON.stringify(workdays), since: at('01T00:00'), until: null, ...more },
})
const aRun = (from: string, until: string): RunFact => ({
  ...{ bookingId: from, lineId: 'line', ...window(from, until), status: 'done', shared: false },
})
const aBlock = (from: string, until: string) => ({
  ...{ lineId: 'line', blockId: from, imported: false, ...window(from, until) },
})
/** Monday to Sunday. */
const week = window('02T00:00', '09T00:00')
const hours = (minutes: number) => minutes / 60

test('hours offered are the opening hours of every unit', () => {
  expect(hours(lineMinutes([aLine()], [], [], week).offered)).toBe(5 * 10 * 2)
})

test('what lies outside of the period or of opening hours counts in neither, and a night within a run is not used', () => {
  const runs = [aRun('01T08:00', '02T10:00'), aRun('03T16:00', '04T09:00'), aRun('07T08:00', '07T12:00')]
  const { used } = lineMinutes([aLine()], [], runs, week)
  expect(used.map(({ minutes }) => hours(minutes))).toEqual([2, 3])
})

test('periods are half-open: a run over their border counts once, in parts', () => {
  const run = [aRun('04T14:00', '05T12:00')]
  const of = (from: string, until: string) => lineMinutes([aLine()], [], run, window(from, until))
  const parts = [of('02T00:00', '05T00:00'), of('05T00:00', '09T00:00')]
  expect(parts.map(({ used }) => hours(used[0]?.minutes ?? 0))).toEqual([4, 4])
})

test('closed times are offered to nobody, also where two of them overlap', () => {
  const blocks = [aBlock('02T12:00', '02T20:00'), aBlock('02T16:00', '03T09:00')]
  expect(hours(lineMinutes([aLine()], blocks, [], week).offered)).toBe((50 - 6 - 1) * 2)
})

test('a line that is paused, or gets another unit, offers what it had at each time', () => {
  const spans = [
    aLine({ units: 1, until: at('03T00:00') }),
    aLine({ since: at('04T00:00'), until: at('04T13:00') }),
  ]
  expect(hours(lineMinutes(spans, [], [], week).offered)).toBe(10 + 5 * 2)
})
