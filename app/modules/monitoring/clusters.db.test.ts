/** Rows of clusters are the same records as rows of districts, in every period and view, and every one of them opens its own. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { consumeEvents } from '#app/platform/events/consume-events.server.ts'
import { appendEvents, type DomainEvent } from '#app/platform/events.server.ts'
import { type Period, readPeriod } from '#app/platform/period.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { aHistory, historyId as id, HISTORY_NOW as NOW } from '#tests/factories/a-history.ts'
import { type HeatAxis, UNDIVIDED } from './cell.ts'
import { getIndicator } from './indicator.ts'
import { listRecords } from './list-records.server.ts'
import { readCells } from './read-cells.server.ts'
import { registerMonitoring } from './register-consumers.server.ts'
import { type Filter, NOWHERE, regionViews } from './slice.ts'

const consumers = (globalThis as unknown as { yupeiConsumers: Map<string, unknown> }).yupeiConsumers
const city = { region: null }
const period = (key: string) => readPeriod(key) as Period

beforeEach(async () => {
  consumers.clear()
  registerMonitoring()
  await transaction((tx) => appendEvents(tx, aHistory()))
  await consumeEvents()
})
afterEach(() => consumers.clear())

test('every cell of a cluster opens exactly its records, in the city and in a district, in every period', async () => {
  for (const [scope, code] of [
    [city, 'newcomer-sends'],
    [{ region: '500157' }, 'match-rate'],
    [{ region: '500120' }, 'unmet'],
  ] as const)
    for (const key of ['2025-10', '2025-Q4', '2026-11', '2025'])
      for (const view of regionViews) {
        const indicator = getIndicator(code)
        const cells = await readCells(scope, indicator, { view }, period(key), NOW, 'clusters')
        for (const { domain, row, count, hits } of cells) {
          const filter = { domain, cluster: row, view }
          for (const [part, expected] of [
            ['base', count],
            ['hit', hits],
          ] as const) {
            const asked = { filter, part, period: period(key), page: 1 }
            const { total } = await listRecords(scope, indicator, asked, NOW)
            expect(total, `${code} ${key} ${view} ${domain} ${row} ${part}`).toBe(expected)
          }
        }
      }
}, 120_000)

test('rows of clusters within a district, and rows of districts within a cluster, are the same cells', async () => {
  const needs = getIndicator('needs')
  const of = (filter: Filter, axis: HeatAxis) => readCells(city, needs, filter, period('2025'), NOW, axis)
  const [all, rows] = [await of({}, 'clusters'), await of({}, 'districts')]
  expect(new Set(all.map(({ row }) => row))).toEqual(
    new Set(['light-alloys', 'electronics', 'food', 'biomanufacturing', 'biomanufacturing-2024', NOWHERE]),
  )
  for (const cluster of new Set(all.map(({ row }) => row)))
    for (const region of new Set(rows.map(({ row }) => row))) {
      const sum = (cells: { row: string; count: number }[], row: string) =>
        cells.filter((cell) => cell.row === row).reduce((total, { count }) => total + count, 0)
      const count = sum(await of({ region }, 'clusters'), cluster)
      expect(sum(await of({ cluster }, 'districts'), region), `${cluster} ${region}`).toBe(count)
    }
})

test('a need counts in the one cluster that it named when it was first published', async () => {
  const again: DomainEvent = {
    ...{ type: 'need.published', subjectId: id(1, 500), organizationId: id(3, 0), at: NOW },
    data: { title: '需求 500', domain: 'D1', cluster: 'servers', region: '500120' },
  }
  await transaction((tx) => appendEvents(tx, [again]))
  await consumeEvents()
  const needs = getIndicator('needs')
  const cells = await readCells(city, needs, {}, period('2026-11'), NOW, 'clusters')
  expect(cells.some(({ row }) => row === 'servers')).toBe(false)
  expect(cells.reduce((total, { count }) => total + count, 0)).toBe(24)
})

test('offerings are of no cluster: they are one row, which opens them all', async () => {
  const offering = { subjectId: id(7, 1), organizationId: id(2, 1), at: new Date('2026-11-20T02:00:00Z') }
  await transaction((tx) =>
    appendEvents(tx, [{ ...offering, type: 'offering.published', data: { domain: 'D1', region: '500120' } }]),
  )
  await consumeEvents()
  const cells = await readCells(city, getIndicator('offerings'), {}, period('2026-11'), NOW, 'clusters')
  expect(cells).toEqual([{ domain: 'D1', row: UNDIVIDED, count: 1, hits: 1 }])
})
