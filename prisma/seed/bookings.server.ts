import { familyFor } from '#app/modules/bookings/line.ts'
import { blankLine } from '#app/modules/bookings/line-form-values.ts'
import { customerTypeOf, priceFen, rateFor } from '#app/modules/bookings/rate-card.ts'
import { HOUR, instantAt, MINUTE, weekdayOf } from '#app/modules/bookings/window.ts'
import type { ExtensionValues } from '#app/modules/taxonomy/extension.ts'
import { addDays, dateOfDay, dayOf } from '#app/platform/dates.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { demoId } from './demo-id.ts'
import { manufacturers } from './manufacturers.ts'
import {
  type BookingStory,
  bookingStories,
  type LineStory,
  lineStories,
  poolStory,
  waitStories,
} from './pilot-lines.ts'
import type { OfferingStory } from './story.ts'

const lineId = (key: string) => demoId(`line ${key}`)
const bookingId = (key: string) => demoId(`booking ${key}`)
/** Providers were asked so long ago. */
const ASKED_BEFORE = 20 * HOUR
const WAITED_FOR = 28 * HOUR

/** The n-th working day from a day on; 0 is the next one that is not over yet. */
export function workday(today: string, n: number): string {
  const step = n < 0 ? -1 : 1
  let day = today
  for (let left = Math.abs(n); left > 0; ) {
    day = addDays(day, step)
    if (weekdayOf(day) <= 5) left--
  }
  return day
}

/** Lines of several platforms, bookings in every state, who waits, and an offer to pool. */
export async function insertBookings(tx: Tx, offerings: OfferingStory[], now: Date): Promise<void> {
  const today = dayOf(now)
  for (const story of lineStories) await insertLine(tx, story, offerings, today)
  // An earlier booking first: the one after the move names it.
  for (const story of bookingStories) await insertOne(tx, story, today, now)
  await tx.waitListEntry.createMany({
    data: waitStories.map((story) => ({
      lineId: lineId(story.line),
      organizationId: demoId(story.customer),
      createdById: demoId('manufacturer@demo.yupei'),
      minutes: story.hours * 60,
      earliest: instantAt(workday(today, story.firstDay), 8 * 60),
      latest: instantAt(workday(today, story.lastDay), 20 * 60),
      family: story.family,
      joinedAt: new Date(now.getTime() - story.daysAgo * 24 * HOUR),
      status: story.booking ? ('offered' as const) : ('waiting' as const),
      bookingId: story.booking ? bookingId(story.booking) : null,
      demo: true,
    })),
  })
  await insertPool(tx, today, now)
}

async function insertLine(tx: Tx, story: LineStory, offerings: OfferingStory[], today: string) {
  const offering = offerings.find(
    ({ provider, title }) => provider === story.provider && title.startsWith(story.offering),
  )
  if (!offering) throw new Error(`demo line "${story.name}" names an unknown offering ${story.offering}`)
  const { ext } = blankLine(offering.extension)
  const {
    parallelUnits: _,
    changeoverHours: __,
    openSharePercent: ___,
    ...capability
  } = ext as ExtensionValues
  const id = lineId(story.key)
  await tx.pilotLine.create({
    data: {
      id,
      organizationId: demoId(story.provider),
      offeringId: demoId(`${offering.provider} ${offering.title}`),
      name: story.name,
      capability: capability as Prisma.InputJsonObject,
      parallelUnits: story.units,
      changeoverMinutes: story.changeoverHours * 60,
      families: story.families,
      openingHours: story.hours as unknown as Prisma.InputJsonArray,
      minBlockMinutes: (story.minHours ?? 4) * 60,
      maxBlockMinutes: (story.maxHours ?? 72) * 60,
      cancelHours: story.cancelHours ?? 48,
      openSharePercent: story.openSharePercent ?? 100,
      needsQualification: story.needsQualification ?? false,
      orderMode: story.orderMode,
      rateCard: story.rates as unknown as Prisma.InputJsonObject,
      demo: true,
    },
  })
  await tx.lineClosure.createMany({
    data: (story.closures ?? []).map(({ day, from, until, reason }) => ({
      lineId: id,
      from: instantAt(workday(today, day), from * 60),
      until: instantAt(workday(today, day), until * 60),
      reason,
    })),
  })
  await tx.lineQualification.createMany({
    data: (story.qualified ?? []).map((key) => ({
      lineId: id,
      organizationId: demoId(key),
      expiresOn: dateOfDay(addDays(today, 300)),
    })),
  })
}

async function insertOne(tx: Tx, story: BookingStory, today: string, now: Date) {
  const line = lineStories.find(({ key }) => key === story.line)
  const customer = manufacturers.find(({ key }) => key === story.customer)
  if (!line || !customer) throw new Error(`demo booking ${story.key} names what is not there`)
  const id = bookingId(story.key)
  const from = instantAt(workday(today, story.day), story.from * 60)
  const until = new Date(from.getTime() + story.hours * HOUR)
  const customerType = customerTypeOf({ size: customer.size, labels: customer.labels ?? [] })
  const flex = story.flexDays ?? 0
  const asked = new Date(Math.min(now.getTime(), from.getTime()) - ASKED_BEFORE)
  await tx.booking.create({
    data: {
      id,
      lineId: lineId(story.line),
      unit: story.unit ?? 1,
      organizationId: demoId(story.customer),
      createdById: demoId('manufacturer@demo.yupei'),
      from,
      until,
      readyAt: new Date(until.getTime() + line.changeoverHours * 60 * MINUTE),
      family: familyFor(story.family, id),
      status: story.status,
      customerType,
      priceFen: priceFen(line.rates, customerType, line.hours, { from, until }),
      batchKg: story.batchKg ?? null,
      note: story.note ?? '',
      reason: story.reason ?? null,
      flexFrom: flex ? instantAt(workday(today, story.day - flex), 8 * 60) : from,
      flexUntil: flex ? instantAt(workday(today, story.day + flex), 20 * 60) : until,
      movedFromId: story.movedFrom ? bookingId(story.movedFrom) : null,
      holdUntil: ['offered', 'held', 'approved'].includes(story.status)
        ? new Date(now.getTime() + WAITED_FOR)
        : null,
      demo: true,
      createdAt: asked,
    },
  })
  await tx.bookingStep.createMany({ data: stepsOf(story, id, asked, until) })
}

/** How it came to its state, in the order in which that happens. */
function stepsOf({ status, reason }: BookingStory, id: string, asked: Date, until: Date) {
  const after = (hours: number) => new Date(asked.getTime() + hours * HOUR)
  const steps: Prisma.BookingStepCreateManyInput[] = [
    {
      bookingId: id,
      status: status === 'offered' ? 'offered' : 'held',
      by: status === 'offered' ? 'clock' : 'customer',
      at: asked,
    },
  ]
  if (['approved', 'confirmed', 'done', 'missed', 'moved'].includes(status))
    steps.push({ bookingId: id, status: 'approved', by: 'provider', at: after(3) })
  if (['confirmed', 'done', 'missed', 'moved'].includes(status))
    steps.push({ bookingId: id, status: 'confirmed', by: 'customer', at: after(5) })
  if (status === 'done' || status === 'missed')
    steps.push({ bookingId: id, status, by: 'provider', at: new Date(until.getTime() + HOUR) })
  if (status === 'moved' || status === 'cancelled')
    steps.push({ bookingId: id, status, by: 'customer', reason: reason ?? null, at: after(8) })
  if (status === 'refused')
    steps.push({ bookingId: id, status, by: 'provider', reason: reason ?? null, at: after(4) })
  if (status === 'lapsed') steps.push({ bookingId: id, status, by: 'clock', at: after(19) })
  return steps
}

async function insertPool(tx: Tx, today: string, now: Date) {
  const line = lineStories.find(({ key }) => key === poolStory.line)
  const anchor = bookingStories.find(({ key }) => key === poolStory.anchor)
  const joiner = bookingStories.find(({ key }) => key === poolStory.joiner)
  const customer = manufacturers.find(({ key }) => key === joiner?.customer)
  if (!line || !anchor || !joiner || !customer) throw new Error('the demo pool names what is not there')
  const from = instantAt(workday(today, anchor.day), (anchor.from + anchor.hours) * 60)
  const type = customerTypeOf({ size: customer.size, labels: customer.labels ?? [] })
  const savedFen = rateFor(line.rates, type).setupFen
  const half = Math.floor(savedFen / 2)
  await tx.poolOffer.create({
    data: {
      id: demoId('pool alloy'),
      lineId: lineId(poolStory.line),
      kind: 'changeover',
      anchorId: bookingId(anchor.key),
      joinerId: bookingId(joiner.key),
      unit: anchor.unit ?? 1,
      from,
      until: new Date(from.getTime() + joiner.hours * HOUR),
      savedMinutes: line.changeoverHours * 60,
      savedFen,
      expiresAt: new Date(now.getTime() + 2 * 24 * HOUR),
      members: {
        create: [
          { bookingId: bookingId(anchor.key), organizationId: demoId(anchor.customer), savedFen: half },
          {
            bookingId: bookingId(joiner.key),
            organizationId: demoId(joiner.customer),
            savedFen: savedFen - half,
          },
        ],
      },
    },
  })
}
