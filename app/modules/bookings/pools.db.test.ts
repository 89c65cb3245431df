/** Two firms whose runs fit together: what they are asked, what they see of each other and when, and what becomes of their bookings. */
import { expect, test } from 'vitest'
import type { Member } from '#app/modules/accounts/actor.ts'
import { openedDatabase } from '#app/platform/db.server.ts'
import { aPilotLine } from '#tests/factories/a-pilot-line.ts'
import { aMember } from '#tests/factories/an-organization.ts'
import { answerPoolOffer } from './answer-pool.server.ts'
import { cancelBooking } from './cancel-booking.server.ts'
import { poolsDue } from './pools-due.server.ts'
import { readPool } from './read-pool.server.ts'
import { requestBooking } from './request-booking.server.ts'
import { instantAt } from './window.ts'

const NOW = instantAt('2026-11-23', 540)
const at = (day: string, hour: number) => instantAt(day, hour * 60)

async function book(actor: Member, lineId: string, day: string, hour: number, batchKg: number) {
  const window = { from: at(day, hour), until: at(day, hour + 4) }
  const flex = { from: at('2026-12-01', 8), until: at('2026-12-04', 20) }
  const wish = { ...window, family: '铝镁合金', batchKg, parameters: {}, note: '', flex }
  const asked = await requestBooking(actor, lineId, wish, NOW)
  if (!asked.ok) throw new Error(JSON.stringify(asked))
  return asked.value.id
}

async function twoFirms(overrides: Parameters<typeof aPilotLine>[0] = {}) {
  const line = await aPilotLine({ orderMode: 'instant', changeoverMinutes: 240, ...overrides })
  const [first, second] = [await aMember(), await aMember()]
  return { line, first, second }
}

async function theOffer(actor: Member) {
  const { prisma } = await openedDatabase()
  const { id } = await prisma.poolOffer.findFirstOrThrow()
  const view = await readPool(actor, id, NOW)
  if (!view) throw new Error('no offer')
  return view
}

test('both are asked, neither sees the other, and with both yeses the second comes to the first', async () => {
  const { line, first, second } = await twoFirms({ capability: {} })
  const own = await book(first, line.id, '2026-12-01', 8, 100)
  const other = await book(second, line.id, '2026-12-03', 8, 100)
  expect(await poolsDue(NOW)).toBe(1)
  // One offer at a time, and the same is not asked twice.
  expect(await poolsDue(NOW)).toBe(0)

  const before = await theOffer(first)
  expect(before).toMatchObject({ kind: 'changeover', savedHours: 4, savedFen: 100_000, ownBookingId: own })
  expect(JSON.stringify(before)).not.toContain(second.organization.name)
  expect(await readPool(await aMember(), before.id, NOW)).toBeNull()

  expect(await answerPoolOffer(first, before.id, true, NOW)).toEqual({ ok: true, value: { complete: false } })
  expect((await theOffer(first)).partner).toBeNull()
  expect(await answerPoolOffer(first, before.id, true, NOW)).toMatchObject({ refusal: 'answered' })
  expect(await answerPoolOffer(second, before.id, true, NOW)).toEqual({ ok: true, value: { complete: true } })
  expect((await theOffer(first)).partner).toBe(second.organization.name)

  const { prisma } = await openedDatabase()
  const rows = await prisma.booking.findMany({
    where: { id: { in: [own, other] } },
    orderBy: { from: 'asc' },
  })
  expect(rows.map(({ discountFen }) => Number(discountFen))).toEqual([50_000, 50_000])
  expect(rows[0]?.until).toEqual(rows[1]?.from)
  for (const row of rows) expect(row.from >= row.flexFrom && row.until <= row.flexUntil).toBe(true)
})

test('one no leaves both as they were', async () => {
  const { line, first, second } = await twoFirms()
  await book(first, line.id, '2026-12-01', 8, 100)
  const other = await book(second, line.id, '2026-12-03', 8, 100)
  await poolsDue(NOW)
  const { id } = await theOffer(second)
  expect(await answerPoolOffer(second, id, false, NOW)).toEqual({ ok: true, value: { complete: false } })
  expect(await answerPoolOffer(first, id, true, NOW)).toMatchObject({ ok: false, refusal: 'gone' })
  const { prisma } = await openedDatabase()
  expect(await prisma.booking.findUnique({ where: { id: other } })).toMatchObject({
    from: at('2026-12-03', 8),
    discountFen: 0n,
  })
})

test('two batches in one run: the second takes no unit, and takes over when the first is called off', async () => {
  const { line, first, second } = await twoFirms()
  const own = await book(first, line.id, '2026-12-01', 8, 300)
  const other = await book(second, line.id, '2026-12-03', 8, 400)
  await poolsDue(NOW)
  const { id, kind } = await theOffer(first)
  expect(kind).toBe('batch')
  await answerPoolOffer(first, id, true, NOW)
  expect(await answerPoolOffer(second, id, true, NOW)).toEqual({ ok: true, value: { complete: true } })
  const { prisma } = await openedDatabase()
  const pool = await prisma.poolOffer.findUniqueOrThrow({ where: { id } })
  const carried = await prisma.booking.findUniqueOrThrow({ where: { id: pool.joinerId } })
  expect(carried).toMatchObject({ sharesWithId: pool.anchorId, unit: pool.unit })

  const anchor = await prisma.booking.findUniqueOrThrow({ where: { id: pool.anchorId } })
  const itsFirm = anchor.id === own ? first : second
  expect([own, other]).toContain(anchor.id)
  await cancelBooking(itsFirm, anchor.id, { revision: anchor.revision }, NOW)
  expect(await prisma.booking.findUnique({ where: { id: carried.id } })).toMatchObject({
    sharesWithId: null,
    status: 'confirmed',
    discountFen: 0n,
  })
})
