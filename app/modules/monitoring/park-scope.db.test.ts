/** An official of a park sees the enterprises that name the park as their place, and no district's; nor do districts see the park's. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { consumeEvents } from '#app/platform/events/consume-events.server.ts'
import { appendEvents, type DomainEvent } from '#app/platform/events.server.ts'
import { periodOf } from '#app/platform/period.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { aNeed } from '#tests/factories/a-need.ts'
import { anOfficial } from '#tests/factories/an-official.ts'
import { getIndicator } from './indicator.ts'
import { listRecords } from './list-records.server.ts'
import { openOfficialNeed } from './open-official-need.server.ts'
import { readCells } from './read-cells.server.ts'
import { readIndicator } from './read-indicator.server.ts'
import { readOverview } from './read-overview.server.ts'
import { registerMonitoring } from './register-consumers.server.ts'

const PARK = 'CQ-GX'
/** Over which the park lies. */
const DISTRICT = '500107'
const consumers = (globalThis as unknown as { yupeiConsumers: Map<string, unknown> }).yupeiConsumers
const needs = getIndicator('needs')
const month = periodOf('month', new Date())
const regionOf = new Map<string, string>()

async function published(region: string): Promise<DomainEvent> {
  const { id, organizationId } = await aNeed()
  regionOf.set(id, region)
  return {
    ...{ type: 'need.published', subjectId: id, organizationId },
    data: { title: `需求 ${region}`, domain: 'D1', region, budgetFen: 1_000_000 },
  }
}

beforeEach(async () => {
  consumers.clear()
  regionOf.clear()
  registerMonitoring()
  const events: DomainEvent[] = []
  for (const region of [PARK, PARK, PARK, DISTRICT, DISTRICT]) events.push(await published(region))
  await transaction((tx) => appendEvents(tx, events))
  await consumeEvents()
})
afterEach(() => consumers.clear())

test('the park, its district and the city add up, and each opens its own', async () => {
  const count = async (region: string | null) =>
    (await readIndicator({ region }, needs, {}, month))?.denominator
  expect([await count(PARK), await count(DISTRICT), await count(null)]).toEqual([3, 2, 5])
  const cells = await readCells({ region: null }, needs, {}, month)
  expect(new Map(cells.map(({ row, count: cases }) => [row, cases]))).toEqual(
    new Map([
      [PARK, 3],
      [DISTRICT, 2],
    ]),
  )
  const asked = { filter: {}, period: month, part: 'base' as const, page: 1 }
  const { records } = await listRecords({ region: PARK }, needs, asked)
  expect(records.map(({ region }) => region)).toEqual([PARK, PARK, PARK])
})

test('whatever a park official asks for, a district is not there, and its needs are not found', async () => {
  const official = await anOfficial('周敏', PARK)
  expect(await readIndicator({ region: PARK }, needs, { region: DISTRICT }, month)).toBeNull()
  const view = await readOverview(official, new URLSearchParams({ region: DISTRICT }))
  expect([view.lines, view.heat.cells, view.trend]).toEqual([[], [], []])
  expect(view.choices.regions).toEqual([PARK])
  const ofDistrict = await anOfficial('周敏', DISTRICT)
  for (const [id, region] of regionOf) {
    expect((await openOfficialNeed(official, id)) !== null).toBe(region === PARK)
    expect((await openOfficialNeed(ofDistrict, id)) !== null).toBe(region === DISTRICT)
  }
})
