/** What happens to a line later leaves its hours of before as they were. */
import { expect, test } from 'vitest'
import { foldBlocks, type LineBlockFact } from './fold-line.ts'

const on = (day: string) => new Date(`2026-${day}T00:00:00+08:00`)
type Data = Record<string, string>
function blocksAfter(...events: [day: string, type: string, data: Data][]) {
  const blocks = new Map<string, LineBlockFact>()
  for (const [day, type, data] of events)
    foldBlocks(blocks, { type, subjectId: 'line', organizationId: 'provider', data, at: on(day) })
  return [...blocks.values()]
    .map(({ from, until }) => [from, until])
    .sort((a, b) => Number(a[0]) - Number(b[0]))
}
const span = (from: string, until: string) => [on(from), on(until)]
const text = (from: string, until: string) => ({
  from: on(from).toISOString(),
  until: on(until).toISOString(),
})
const closed = (from: string, until: string): Data => ({ closureId: 'c', ...text(from, until) })
const calendar = (...spans: [string, string][]): Data => ({
  windows: JSON.stringify(spans.map(([from, until]) => Object.values(text(from, until)))),
})

test('a line that is opened again before its time was closed until then', () => {
  const closing = ['10-01', 'line.closed', closed('10-10', '11-10')] as [string, string, Data]
  expect(blocksAfter(closing, ['11-05', 'line.reopened', { closureId: 'c' }])).toEqual([
    span('10-10', '11-05'),
  ])
  expect(blocksAfter(closing, ['10-05', 'line.reopened', { closureId: 'c' }])).toEqual([])
  expect(blocksAfter(closing, ['11-20', 'line.reopened', { closureId: 'c' }])).toEqual([
    span('10-10', '11-10'),
  ])
})

test('a calendar that is taken away held its times until then', () => {
  const imported = ['10-01', 'line.imported', calendar(['10-05', '10-31'], ['11-05', '11-10'])] as const
  expect(blocksAfter([...imported], ['10-10', 'line.imported', calendar()])).toEqual([span('10-05', '10-10')])
})

test('a calendar that takes the place of another says how it is from then on', () => {
  const imported = ['10-01', 'line.imported', calendar(['10-05', '10-31'])] as const
  const again = (...spans: [string, string][]) =>
    blocksAfter([...imported], ['10-10', 'line.imported', calendar(...spans)])
  expect(again(['10-05', '10-31'])).toEqual([span('10-05', '10-10'), span('10-10', '10-31')])
  expect(again(['10-02', '10-20'])).toEqual([span('10-05', '10-10'), span('10-10', '10-20')])
})
