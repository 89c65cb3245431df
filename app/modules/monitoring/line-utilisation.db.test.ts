/** Use of pilot lines comes from what happens on them, its records add up to its figure, and a recount gives the same. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { cancelBooking } from '#app/modules/bookings/cancel-booking.server.ts'
import { changeTimes } from '#app/modules/bookings/change-times.server.ts'
import { requestBooking } from '#app/modules/bookings/request-booking.server.ts'
import { pauseLine } from '#app/modules/bookings/save-line.server.ts'
import { instantAt } from '#app/modules/bookings/window.ts'
import { moveOffering } from '#app/modules/offerings/move-offering.server.ts'
import { addDays, dayOf } from '#app/platform/dates.ts'
import { consumeEvents } from '#app/platform/events/consume-events.server.ts'
import { periodOf } from '#app/platform/period.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { aPilotLine } from '#tests/factories/a-pilot-line.ts'
import { aMember } from '#tests/factories/an-organization.ts'
import { listFacts } from './facts.data.server.ts'
import { getIndicator } from './indicator.ts'
import { listRecords } from './list-records.server.ts'
import { readIndicator } from './read-indicator.server.ts'
import { recountFacts } from './recount-facts.server.ts'
import { registerMonitoring } from './register-consumers.server.ts'

const consumers = (globalThis as unknown as { yupeiConsumers: Map<string, unknown> }).yupeiConsumers
beforeEach(() => {
  consumers.clear()
  registerMonitoring()
})
afterEach(() => consumers.clear())

const DAY = addDays(dayOf(new Date()), 3)
const at = (hour: number) => instantAt(DAY, hour * 60)
const period = periodOf('month', at(0))
/** The whole month is over. */
const LATER = new Date(period.until.getTime() + 1)
const utilisation = getIndicator('line-utilisation')
const city = { region: null }

const figure = (region: string | null = null) => readIndicator({ region }, utilisation, {}, period, LATER)

async function hoursBehind(part: 'base' | 'hit') {
  const { records } = await listRecords(city, utilisation, { filter: {}, period, part, page: 1 }, LATER)
  return records.reduce((sum, { hours = 0 }) => sum + hours, 0)
}

async function aBooking(lineId: string, hour: number, hours: number) {
  const customer = await aMember('owner', { isProvider: false, size: 'small' })
  const window = { from: at(hour), until: at(hour + hours) }
  const wish = { ...window, family: '铝镁合金', batchKg: 200, parameters: {}, note: '', flex: window }
  const asked = await requestBooking(customer, lineId, wish)
  if (!asked.ok) throw new Error(JSON.stringify(asked))
  return { customer, id: asked.value.id }
}

test('what is booked, closed and called off counts as it stands, and its records add up', async () => {
  const provider = await aMember('owner', { isManufacturer: false, regionCode: '500120' })
  const line = await aPilotLine({
    ...{ organizationId: provider.organization.id, parallelUnits: 2, orderMode: 'instant', cancelHours: 1 },
  })
  await pauseLine(provider, line.id, true)
  await pauseLine(provider, line.id, false)
  await consumeEvents()
  const before = await figure()
  expect(before).toMatchObject({ value: 0, numerator: 0, small: true })
  expect(before?.denominator).toBeGreaterThan(0)

  const kept = await aBooking(line.id, 8, 4)
  const off = await aBooking(line.id, 9, 5)
  await cancelBooking(off.customer, off.id, { revision: 1 })
  await changeTimes(provider, line.id, { intent: 'close', from: at(16), until: at(20), reason: '检修' })
  await consumeEvents()
  const after = await figure()
  expect(kept.id).not.toBe(off.id)
  expect(after?.numerator).toBe(4)
  expect(after?.denominator).toBeCloseTo((before?.denominator ?? 0) - 2 * 4, 0)
  expect(await hoursBehind('hit')).toBeCloseTo(after?.numerator ?? -1, 5)
  expect(await hoursBehind('base')).toBeCloseTo(after?.denominator ?? -1, 5)

  // Another district's official sees none of it.
  expect(await figure('500120')).toEqual(after)
  expect(await figure('500118')).toMatchObject({ value: null, denominator: 0 })

  const facts = await reading(listFacts)
  await recountFacts()
  expect(await reading(listFacts)).toEqual(facts)
})

test('while its offering is not published a line offers nothing, whoever took that from the market', async () => {
  const provider = await aMember('owner', { isManufacturer: false, regionCode: '500120' })
  const line = await aPilotLine({ organizationId: provider.organization.id })
  await pauseLine(provider, line.id, true)
  await pauseLine(provider, line.id, false)
  const move = async (transition: 'pause' | 'publish') => {
    expect((await moveOffering(provider, line.offeringId, transition)).ok).toBe(true)
    await consumeEvents()
    return (await figure())?.denominator
  }
  await move('pause')
  const offered = await move('publish')
  expect(offered).toBeGreaterThan(0)
  expect(await move('pause')).toBe(0)
  expect(await hoursBehind('base')).toBe(0)
  expect(await move('publish')).toBeCloseTo(offered ?? -1, 0)
  expect(await hoursBehind('base')).toBeCloseTo(offered ?? -1, 0)
})
