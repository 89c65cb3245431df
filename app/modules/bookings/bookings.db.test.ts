/**
 * Proves with real rows that no unit is taken twice whoever asks at once, that a refusal names every rule, and what becomes of
 * a booking and its window. What the pure rules say is theirs to prove.
 */
import { describe, expect, test } from 'vitest'
import type { Member } from '#app/modules/accounts/actor.ts'
import { openedDatabase } from '#app/platform/db.server.ts'
import { aPilotLine } from '#tests/factories/a-pilot-line.ts'
import { aMember } from '#tests/factories/an-organization.ts'
import { answerBooking } from './answer-booking.server.ts'
import { bookingsDue } from './bookings-due.server.ts'
import { cancelBooking } from './cancel-booking.server.ts'
import { confirmBooking } from './confirm-booking.server.ts'
import { isExclusionViolation } from './exclusion-violation.server.ts'
import { joinWaiting } from './join-waiting.server.ts'
import { moveBooking } from './move-booking.server.ts'
import type { BookingWish } from './place-booking.server.ts'
import { requestBooking } from './request-booking.server.ts'
import { acceptOffer, leaveWaiting } from './settle-waiting.server.ts'
import { waitingDue } from './waiting-due.server.ts'
import { instantAt } from './window.ts'

const NOW = instantAt('2026-11-23', 9 * 60)
const at = (day: string, hour: number) => instantAt(day, hour * 60)

function aWish(day: string, hour: number, hours: number, overrides: Partial<BookingWish> = {}): BookingWish {
  const window = { from: at(day, hour), until: at(day, hour + hours) }
  return { ...window, family: '铝镁合金', batchKg: 200, parameters: {}, note: '', flex: window, ...overrides }
}

async function booking(id: string) {
  const { prisma } = await openedDatabase()
  return prisma.booking.findUniqueOrThrow({ where: { id } })
}

async function aBooking(actor: Member, lineId: string, wish = aWish('2026-12-01', 8, 4)) {
  const asked = await requestBooking(actor, lineId, wish, NOW)
  if (!asked.ok) throw new Error(JSON.stringify(asked))
  return booking(asked.value.id)
}

/** The line's provider and a firm that books on it. */
async function aParty(overrides: Parameters<typeof aPilotLine>[0] = {}) {
  const provider = await aMember('owner', { isManufacturer: false })
  const customer = await aMember('owner', { isProvider: false, size: 'small' })
  const line = await aPilotLine({ organizationId: provider.organization.id, ...overrides })
  return { provider, customer, line }
}

describe('two hundred requests for one window at once', () => {
  test('never get more than the units that there are', { timeout: 120_000 }, async () => {
    const { customer, line } = await aParty({ parallelUnits: 3, quotaPerFirm: 1_000, orderMode: 'instant' })
    const asked = await Promise.allSettled(
      Array.from({ length: 200 }, () => requestBooking(customer, line.id, aWish('2026-12-01', 8, 4), NOW)),
    )
    // On a slow machine some may be turned away before they are asked; nobody may get what another has.
    const answered = asked.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
    expect(answered.filter(({ ok }) => ok)).toHaveLength(3)
    const rules = answered.flatMap((one) => ('broken' in one ? one.broken : [])).map(({ rule }) => rule)
    expect(new Set(rules)).toEqual(new Set(['line-full']))
    const { prisma } = await openedDatabase()
    expect(await prisma.booking.count()).toBe(3)
  })

  test('not even where nothing but the database looks', { timeout: 120_000 }, async () => {
    const { customer, line } = await aParty()
    const { prisma } = await openedDatabase()
    const window = aWish('2026-12-01', 8, 4)
    const row = () =>
      prisma.booking.create({
        data: {
          lineId: line.id,
          unit: 1,
          organizationId: customer.organization.id,
          createdById: customer.userId,
          from: window.from,
          until: window.until,
          readyAt: window.until,
          family: '铝镁合金',
          status: 'held',
          customerType: 'small',
          priceFen: 0,
          flexFrom: window.from,
          flexUntil: window.until,
        },
      })
    const written = await Promise.allSettled(Array.from({ length: 40 }, row))
    expect(written.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    // Who waits for two others at once may be told of a deadlock instead; nothing is written then either.
    const refused = written.filter((one) => one.status === 'rejected')
    expect(refused.some(({ reason }) => isExclusionViolation(reason))).toBe(true)
  })
})

describe('a window', () => {
  test('may begin at the instant at which another of its family ends', async () => {
    const { customer, line } = await aParty({ changeoverMinutes: 240 })
    await aBooking(customer, line.id, aWish('2026-12-01', 8, 4))
    expect((await aBooking(customer, line.id, aWish('2026-12-01', 12, 4))).unit).toBe(1)
  })

  test('of another family waits for the change-over, before and after', async () => {
    const { customer, line } = await aParty({ changeoverMinutes: 120 })
    await aBooking(customer, line.id, aWish('2026-12-01', 12, 4))
    for (const [hour, full] of [
      [17, true],
      [18, false],
      [9, true],
      [8, false],
    ] as const) {
      const asked = await requestBooking(
        customer,
        line.id,
        aWish('2026-12-01', hour, 2, { family: '再生铝' }),
        NOW,
      )
      expect(asked.ok, `${hour}:00`).toBe(!full)
    }
  })

  test('is refused with every rule that it breaks, and nothing is written', async () => {
    const { customer, line } = await aParty({ needsQualification: true, horizonDays: 10 })
    const wish = aWish('2026-12-20', 6, 1, { batchKg: 5_000, parameters: { materials: ['steel'] } })
    const asked = await requestBooking(customer, line.id, wish, NOW)
    expect(asked).toMatchObject({ ok: false, refusal: 'rules' })
    expect('broken' in asked && asked.broken.map(({ rule }) => rule).sort()).toEqual(
      ['batch-too-large', 'materials', 'horizon', 'too-short', 'opening-hours', 'unqualified'].sort(),
    )
    const { prisma } = await openedDatabase()
    expect(await prisma.booking.count()).toBe(0)
  })

  test('costs what the rate card says for who asks', async () => {
    const { customer, line } = await aParty({
      rateCard: { standard: { setupFen: 500, perHourFen: 900 }, small: { setupFen: 100, perHourFen: 300 } },
    })
    expect(Number((await aBooking(customer, line.id)).priceFen)).toBe(100 + 4 * 300)
  })
})

describe("a booking's life", () => {
  test('runs from asking through approval and confirmation to done the day after', async () => {
    const { provider, customer, line } = await aParty()
    const asked = await aBooking(customer, line.id)
    expect(asked).toMatchObject({ status: 'held', holdUntil: new Date(NOW.getTime() + 48 * 3_600_000) })
    const answer = { answer: 'approve' as const, revision: asked.revision }
    expect(await answerBooking(provider, asked.id, answer, NOW)).toMatchObject({ ok: true })
    expect(await answerBooking(provider, asked.id, answer, NOW)).toMatchObject({
      ok: false,
      refusal: 'stale',
    })
    const approved = await booking(asked.id)
    expect(approved.status).toBe('approved')
    expect(await confirmBooking(customer, asked.id, approved.revision, NOW)).toMatchObject({ ok: true })
    await bookingsDue(at('2026-12-02', 11))
    expect((await booking(asked.id)).status).toBe('confirmed')
    await bookingsDue(at('2026-12-02', 12))
    expect((await booking(asked.id)).status).toBe('done')
    const { prisma } = await openedDatabase()
    const steps = await prisma.bookingStep.findMany({
      where: { bookingId: asked.id },
      orderBy: { at: 'asc' },
    })
    expect(steps.map(({ status, by }) => `${status} ${by}`).sort()).toEqual(
      ['held customer', 'approved provider', 'confirmed customer', 'done clock'].sort(),
    )
    const events = await prisma.domainEvent.findMany({
      where: { subjectId: asked.id, type: { startsWith: 'booking.' } },
      orderBy: { id: 'asc' },
    })
    expect(
      events.map(({ type, organizationId }) => [type, organizationId === provider.organization.id]),
    ).toEqual([
      ['booking.requested', true],
      ['booking.approved', false],
      ['booking.confirmed', true],
      ['booking.done', false],
    ])
  })

  test('lapses when nobody answers, and the window is free again', async () => {
    const { customer, line } = await aParty({ holdHours: 2 })
    const asked = await aBooking(customer, line.id)
    await bookingsDue(at('2026-11-23', 11))
    expect((await booking(asked.id)).status).toBe('lapsed')
    expect((await aBooking(customer, line.id)).status).toBe('held')
  })

  test('is called off by its customer in time only, by its provider with a reason only', async () => {
    const { provider, customer, line } = await aParty({ orderMode: 'instant', cancelHours: 48 })
    const { id, revision } = await aBooking(customer, line.id)
    const late = await cancelBooking(customer, id, { revision }, at('2026-11-30', 9))
    expect(late).toMatchObject({ ok: false, refusal: 'too-late' })
    const silent = await cancelBooking(provider, id, { revision }, NOW)
    expect(silent).toMatchObject({ ok: false, refusal: 'reason-missing' })
    const stranger = await aMember()
    expect(await cancelBooking(stranger, id, { revision }, NOW)).toMatchObject({ ok: false, refusal: 'gone' })
    expect(await cancelBooking(customer, id, { revision }, NOW)).toMatchObject({ ok: true })
    expect((await booking(id)).status).toBe('cancelled')
  })

  test('moves to a new booking that names the old one, or stays where it is', async () => {
    const { customer, line } = await aParty({ orderMode: 'instant' })
    const other = await aMember()
    const { id, revision } = await aBooking(customer, line.id)
    await aBooking(other, line.id, aWish('2026-12-02', 8, 4))
    const taken = await moveBooking(customer, id, { revision, from: at('2026-12-02', 10) }, NOW)
    expect(taken).toMatchObject({ ok: false, refusal: 'rules', broken: [{ rule: 'line-full' }] })
    expect((await booking(id)).status).toBe('confirmed')
    // Over the window that it leaves itself.
    const moved = await moveBooking(customer, id, { revision, from: at('2026-12-01', 10) }, NOW)
    expect(moved).toMatchObject({ ok: true })
    expect((await booking(id)).status).toBe('moved')
    const to = 'value' in moved ? await booking(moved.value.id) : null
    expect(to).toMatchObject({ movedFromId: id, from: at('2026-12-01', 10), status: 'confirmed' })
  })
})

describe('the wait list', () => {
  const wait = (actor: Member, lineId: string, day = '2026-12-01') =>
    joinWaiting(
      actor,
      lineId,
      {
        from: at(day, 8),
        until: at(day, 12),
        minutes: 240,
        family: '铝镁合金',
        batchKg: null,
        parameters: {},
      },
      NOW,
    )
  const entryOf = async (actor: Member) => {
    const { prisma } = await openedDatabase()
    return prisma.waitListEntry.findFirstOrThrow({ where: { organizationId: actor.organization.id } })
  }

  test('is offered a window in the same breath in which it becomes free, before anybody else can ask', async () => {
    const { customer, line } = await aParty({ orderMode: 'instant' })
    const [second, third] = [await aMember(), await aMember()]
    const { id, revision } = await aBooking(customer, line.id)
    expect(await wait(second, line.id)).toMatchObject({ ok: true })
    expect((await entryOf(second)).status).toBe('waiting')
    await cancelBooking(customer, id, { revision }, NOW)
    expect(await requestBooking(third, line.id, aWish('2026-12-01', 8, 4), NOW)).toMatchObject({ ok: false })
    const entry = await entryOf(second)
    expect(entry.status).toBe('offered')
    const accepted = await acceptOffer(second, entry.id, NOW)
    expect(accepted).toMatchObject({ ok: true })
    expect(accepted.ok && (await booking(accepted.value.bookingId)).status).toBe('confirmed')
  })

  test('goes on to the next when an offer is declined or lapses', async () => {
    const { customer, line } = await aParty({ orderMode: 'instant' })
    const [second, third] = [await aMember(), await aMember()]
    const { id, revision } = await aBooking(customer, line.id)
    await wait(second, line.id)
    await wait(third, line.id)
    await cancelBooking(customer, id, { revision }, NOW)
    await leaveWaiting(second, (await entryOf(second)).id, NOW)
    expect((await entryOf(third)).status).toBe('offered')
    await bookingsDue(at('2026-11-24', 9))
    // Nobody else waits: the same wish is offered once more, and then no more.
    expect(await entryOf(third)).toMatchObject({ status: 'offered', lapses: 1 })
    await bookingsDue(at('2026-11-25', 9))
    expect((await entryOf(third)).status).toBe('lapsed')
  })

  test('holds one window for a wish, however many look for one at once', async () => {
    const { customer, line } = await aParty({ parallelUnits: 2, orderMode: 'instant' })
    const second = await aMember()
    const { id, revision } = await aBooking(customer, line.id)
    const another = await aBooking(customer, line.id)
    await wait(second, line.id)
    await Promise.all([
      cancelBooking(customer, id, { revision }, NOW),
      cancelBooking(customer, another.id, { revision: another.revision }, NOW),
      waitingDue(NOW),
    ])
    const { prisma } = await openedDatabase()
    expect(await prisma.booking.count({ where: { status: 'offered' } })).toBe(1)
  })

  test('holds no more for a firm than it may book', async () => {
    const { customer, line } = await aParty({ orderMode: 'instant', quotaPerFirm: 1 })
    const second = await aMember()
    const { id, revision } = await aBooking(customer, line.id, aWish('2026-12-01', 8, 12))
    await wait(second, line.id)
    await joinWaiting(
      second,
      line.id,
      {
        from: at('2026-12-01', 12),
        until: at('2026-12-01', 20),
        minutes: 240,
        family: '铝镁合金',
        batchKg: null,
        parameters: {},
      },
      NOW,
    )
    await cancelBooking(customer, id, { revision }, NOW)
    const { prisma } = await openedDatabase()
    expect(await prisma.booking.count({ where: { status: 'offered' } })).toBe(1)
    const direct = await requestBooking(second, line.id, aWish('2026-12-05', 8, 4), NOW)
    expect('broken' in direct && direct.broken.map(({ rule }) => rule)).toEqual(['quota'])
  })

  test('takes a firm only so often, and the same wish once', async () => {
    const { customer, line } = await aParty()
    await aBooking(await aMember(), line.id)
    expect(await wait(customer, line.id)).toMatchObject({ ok: true })
    expect(await wait(customer, line.id)).toMatchObject({ ok: false, refusal: 'twice' })
    const wishes = ['2026-12-02', '2026-12-03', '2026-12-04', '2026-12-05', '2026-12-06']
    const joined = await Promise.all(wishes.map((day) => wait(customer, line.id, day)))
    expect(joined.filter(({ ok }) => ok)).toHaveLength(2)
    expect(joined.filter((one) => !one.ok && one.refusal === 'too-many')).toHaveLength(3)
  })
})
