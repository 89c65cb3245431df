/** Every figure is the number of the records behind it, at every level, in every period and view, and nobody sees another district's. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { consumeEvents } from '#app/platform/events/consume-events.server.ts'
import { appendEvents } from '#app/platform/events.server.ts'
import { type Period, periodOf, readPeriod } from '#app/platform/period.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { aHistory, HISTORY_NOW, historyId } from '#tests/factories/a-history.ts'
import { heatAxes } from './cell.ts'
import { findIndicator, getIndicator, indicators } from './indicator.ts'
import { listRecords } from './list-records.server.ts'
import { readCells } from './read-cells.server.ts'
import { readIndicator } from './read-indicator.server.ts'
import { readSteering } from './read-steering.server.ts'
import { registerMonitoring } from './register-consumers.server.ts'
import { NOWHERE, regionViews } from './slice.ts'

const NOW = HISTORY_NOW
const consumers = (globalThis as unknown as { yupeiConsumers: Map<string, unknown> }).yupeiConsumers
const id = historyId
const city = { region: null }
const bishan = { region: '500120' }
const period = (key: string) => readPeriod(key) as Period

beforeEach(async () => {
  consumers.clear()
  registerMonitoring()
  await transaction((tx) => appendEvents(tx, aHistory()))
  await consumeEvents()
})
afterEach(() => consumers.clear())

const periods = ['2025-10', '2025-11', '2025-Q4', '2026-10', '2026-11', '2026-Q4', '2025', '2026']
const counting = indicators.filter(({ measure }) => measure.of === 'count' || measure.of === 'share')

test('cells, totals and records are the same number, for every indicator, period and view', async () => {
  for (const one of counting) {
    const indicator = getIndicator(one.code)
    for (const key of periods)
      for (const view of regionViews) {
        const where = `${one.code} ${key} ${view}`
        const [cells = [], byCluster = []] = await Promise.all(
          heatAxes.map((axis) => readCells(city, indicator, { view }, period(key), NOW, axis)),
        )
        const figure = await readIndicator(city, indicator, { view }, period(key), NOW)
        const total = cells.reduce((sum, { count }) => sum + count, 0)
        const hits = cells.reduce((sum, cell) => sum + cell.hits, 0)
        expect(
          byCluster.reduce((sum, { count }) => sum + count, 0),
          where,
        ).toBe(total)
        expect(
          byCluster.reduce((sum, cell) => sum + cell.hits, 0),
          where,
        ).toBe(hits)
        expect(figure?.denominator, where).toBe(total)
        if (indicator.measure.of === 'share') expect(figure?.numerator, where).toBe(hits)
        const asked = { filter: { view }, period: period(key), page: 1 }
        expect((await listRecords(city, indicator, { ...asked, part: 'base' }, NOW)).total, where).toBe(total)
        expect((await listRecords(city, indicator, { ...asked, part: 'hit' }, NOW)).total, where).toBe(hits)
        expect((await listRecords(city, indicator, { ...asked, part: 'rest' }, NOW)).total, where).toBe(
          total - hits,
        )
      }
  }
}, 120_000)

test('every cell opens exactly its records, also of districts that are gone', async () => {
  const indicator = getIndicator('match-rate')
  for (const view of regionViews) {
    const cells = await readCells(city, indicator, { view }, period('2025'), NOW)
    expect(cells.some(({ row }) => row === '500112')).toBe(view === 'then')
    expect(cells.some(({ row }) => row === '500157')).toBe(true)
    expect(cells.some(({ row }) => row === NOWHERE)).toBe(true)
    for (const { domain, row, count } of cells) {
      const filter = { domain, region: row, view }
      const asked = { filter, period: period('2025'), part: 'base' as const, page: 1 }
      const { total, records } = await listRecords(city, indicator, asked, NOW)
      expect(total, `${view} ${domain} ${row}`).toBe(count)
      expect(records.every((record) => (record.domain ?? NOWHERE) === domain)).toBe(true)
    }
  }
})

test('months add up to quarters, and those to the year', async () => {
  const needs = getIndicator('needs')
  const of = async (key: string) => (await readIndicator(city, needs, {}, period(key), NOW))?.denominator
  expect(await of('2025-10')).toBe(12)
  expect(await of('2025-11')).toBe(24)
  expect(await of('2025-Q4')).toBe(36)
  expect(await of('2026')).toBe(36)
})

test('a district official sees the own district, whatever is asked for, and never another', async () => {
  const needs = getIndicator('needs')
  const asked = { period: period('2026'), part: 'base' as const, page: 1 }
  const own = await listRecords(bishan, needs, { ...asked, filter: {} }, NOW)
  expect(own.total).toBe(6)
  expect(own.records.every(({ region }) => region === '500120')).toBe(true)
  for (const region of ['500157', '500112', NOWHERE]) {
    expect(await readIndicator(bishan, needs, { region }, period('2026'), NOW)).toBeNull()
    expect((await listRecords(bishan, needs, { ...asked, filter: { region } }, NOW)).total).toBe(0)
    expect(await readCells(bishan, needs, { region }, period('2026'), NOW)).toEqual([])
  }
  const liangjiang = await listRecords(
    { region: '500157' },
    needs,
    { ...asked, period: period('2025'), filter: {} },
    NOW,
  )
  expect(new Set(liangjiang.records.map(({ region }) => region))).toEqual(
    new Set(['500112', '500105', '500157']),
  )
})

test('open needs stay in the denominator, and answers are waited for as Kaplan and Meier do', async () => {
  const of = (code: string) =>
    readIndicator(city, findIndicator(code) ?? getIndicator('needs'), {}, period('2026-10'), NOW)
  // Answered after 8, 16, 32, 40, 56, 64, 80, 88 hours; four of twelve never.
  expect(await of('answered-48h')).toMatchObject({ numerator: 4, denominator: 12 })
  expect(await of('answered-5d')).toMatchObject({ numerator: 8, denominator: 12 })
  expect(await of('first-answer-median')).toMatchObject({ value: 64, numerator: 8, denominator: 12 })
  expect(await of('first-answer-p80')).toMatchObject({ value: null })
  expect(await of('price-gap')).toMatchObject({ value: 0.2, denominator: 3, small: true })
  expect(await of('gini-exposures')).toMatchObject({ denominator: 36 })
  expect(await of('hhi-exposures')).toMatchObject({ denominator: 36 })
})

test('every indicator answers for every period, also where nothing happened', async () => {
  for (const { code } of indicators)
    for (const one of [period('2024-01'), periodOf('month', NOW)]) {
      const figure = await readIndicator(city, getIndicator(code), {}, one, NOW)
      expect(figure, code).not.toBeNull()
      if (figure?.denominator === 0 && figure.value !== 0) expect(figure.value, code).toBeNull()
    }
})

test('what was fresh at the end of a period stays so, whatever is confirmed later', async () => {
  const offering = { subjectId: id(7, 1), organizationId: id(2, 1) }
  const place = { data: { domain: 'D1', region: '500120' } }
  await transaction((tx) =>
    appendEvents(tx, [
      { ...offering, ...place, type: 'offering.published', at: new Date('2025-10-20T02:00:00Z') },
      { ...offering, type: 'offering.confirmed', at: new Date('2026-02-10T02:00:00Z') },
      { ...offering, type: 'offering.confirmed', at: new Date('2026-11-20T02:00:00Z') },
    ]),
  )
  await consumeEvents()
  const fresh = async (key: string) =>
    (await readIndicator(city, getIndicator('fresh'), {}, period(key), NOW))?.numerator
  const months = ['2025-10', '2025-12', '2026-01', '2026-02', '2026-04', '2026-05', '2026-11']
  const found: (number | null | undefined)[] = []
  for (const month of months) found.push(await fresh(month))
  expect(found).toEqual([1, 1, 0, 1, 1, 0, 1])
})

test('what officials put back is as fresh as when they took it down', async () => {
  const offering = { subjectId: id(7, 2), organizationId: id(2, 1) }
  const place = { domain: 'D1', region: '500120' }
  const confirmedAt = '2026-03-02T02:00:00.000Z'
  await transaction((tx) =>
    appendEvents(tx, [
      { ...offering, data: place, type: 'offering.published', at: new Date(confirmedAt) },
      { ...offering, type: 'offering.paused', at: new Date('2026-11-10T02:00:00Z') },
      {
        ...{ ...offering, type: 'offering.published', at: new Date('2026-11-12T02:00:00Z') },
        data: { ...place, confirmedAt },
      },
    ]),
  )
  await consumeEvents()
  const { numerator, denominator } =
    (await readIndicator(city, getIndicator('fresh'), {}, period('2026-11'), NOW)) ?? {}
  const before = await readIndicator(city, getIndicator('fresh'), {}, period('2026-10'), NOW)
  expect(numerator).toBe(before?.numerator)
  expect(denominator).toBe(before?.denominator)
})

test('the workbench says of needs that wait what the figures say, and its list opens as many', async () => {
  const unanswered = (key: string) => readIndicator(city, getIndicator('unanswered'), {}, period(key), NOW)
  const now = await unanswered('2026-11')
  const steering = await transaction((tx) => readSteering(tx, city, NOW))
  expect(steering.unanswered).toBe(now?.denominator)
  expect(steering.open).toBe(
    (await readIndicator(city, getIndicator('open-unmet'), {}, period('2026-11'), NOW))?.denominator,
  )
  const asked = { filter: {}, period: period('2026-11'), part: 'base' as const, page: 1 }
  expect((await listRecords(city, getIndicator('unanswered'), asked, NOW)).total).toBe(steering.unanswered)
  expect((await unanswered('2025-10'))?.denominator).toBe(0)
  expect(steering.unanswered).toBeGreaterThan(0)
})
