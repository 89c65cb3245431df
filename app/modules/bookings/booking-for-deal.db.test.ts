/** A window that is booked for a deal: whose deal it may be, who is told, and that it stays when the booking is moved. */
import { expect, test } from 'vitest'
import { aDeal } from '#tests/factories/a-deal.ts'
import { aPilotLine } from '#tests/factories/a-pilot-line.ts'
import { aMember } from '#tests/factories/an-organization.ts'
import { moveBooking } from './move-booking.server.ts'
import { readBooking } from './read-bookings.server.ts'
import { requestBooking } from './request-booking.server.ts'
import { instantAt } from './window.ts'

const NOW = instantAt('2026-11-23', 9 * 60)
const at = (day: string, hour: number) => instantAt(day, hour * 60)

function aWish(day: string) {
  const window = { from: at(day, 8), until: at(day, 12) }
  return { ...window, family: '再生铝', parameters: {}, note: '', flex: window }
}

test('a booking names the deal to its own side, and keeps it when it is moved', async () => {
  const platform = await aMember('owner', { isManufacturer: false })
  const line = await aPilotLine({ organizationId: platform.organization.id, orderMode: 'instant' })
  const { buyer, dealId } = await aDeal('active')
  const asked = await requestBooking(buyer, line.id, aWish('2026-12-01'), NOW, dealId)
  const id = asked.ok ? asked.value.id : ''
  const own = await readBooking(buyer, id, NOW)
  expect(own?.deal?.id).toBe(dealId)
  expect(own?.deal?.title).not.toBe('')
  expect(await readBooking(platform, id, NOW)).toMatchObject({ side: 'provider', deal: null })
  const moved = await moveBooking(buyer, id, { revision: 1, from: at('2026-12-02', 8) }, NOW)
  expect(moved.ok && (await readBooking(buyer, moved.value.id, NOW))?.deal?.id).toBe(dealId)
})

test("another's deal, and one that is not being delivered, are refused beside all other rules", async () => {
  const line = await aPilotLine({ parallelUnits: 2 })
  const { buyer, dealId } = await aDeal('agreed')
  const tooEarly = { ...aWish('2026-12-01'), batchKg: 9_000 }
  for (const actor of [buyer, await aMember()]) {
    const asked = await requestBooking(actor, line.id, tooEarly, NOW, dealId)
    expect('broken' in asked && asked.broken.map(({ rule }) => rule)).toEqual(['batch-too-large', 'deal'])
  }
})
