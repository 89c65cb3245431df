import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { type BookingActor, type BookingStatus, occupyingStatuses, openStatuses } from './booking.ts'
import type { Window } from './window.ts'

export const PER_PAGE = 20

const whole = {
  line: { include: { organization: { select: { id: true, name: true } } } },
  organization: { select: { id: true, name: true } },
} satisfies Prisma.BookingInclude
export type BookingRow = Prisma.BookingGetPayload<{ include: typeof whole }>

export function insertBooking(tx: Tx, data: Prisma.BookingUncheckedCreateInput): Promise<BookingRow> {
  return tx.booking.create({ data, include: whole })
}

/** A booking that the organization made, or that was made on a line of its own; null for others'. */
export function findPartyBooking(tx: Tx, organizationId: string, id: string): Promise<BookingRow | null> {
  return tx.booking.findFirst({
    where: { id, OR: [{ organizationId }, { line: { organizationId } }] },
    include: whole,
  })
}

/** The same, locked until the transaction ends, with its line locked before it. */
export async function lockPartyBooking(
  tx: Tx,
  organizationId: string,
  id: string,
): Promise<BookingRow | null> {
  await tx.$queryRaw`SELECT 1 FROM "PilotLine" l JOIN "Booking" b ON b."lineId" = l."id" WHERE b."id" = ${id}::uuid FOR UPDATE OF l`
  return findPartyBooking(tx, organizationId, id)
}

/** Changes a booking that is still what was read; false where somebody else was faster. */
export async function changeBooking(
  tx: Tx,
  { id, revision }: { id: string; revision: number },
  data: Prisma.BookingUncheckedUpdateManyInput,
): Promise<boolean> {
  const { count } = await tx.booking.updateMany({
    where: { id, revision },
    data: { ...data, revision: revision + 1 },
  })
  return count === 1
}

export async function addStep(
  tx: Tx,
  step: { bookingId: string; status: BookingStatus; by: BookingActor; reason?: string | null; at: Date },
): Promise<void> {
  await tx.bookingStep.create({ data: step })
}

export function stepsOf(tx: Tx, bookingId: string) {
  return tx.bookingStep.findMany({ where: { bookingId }, orderBy: [{ at: 'asc' }, { id: 'asc' }] })
}

/** Ids around a booking: what it was moved to. */
export function movedTo(tx: Tx, bookingId: string) {
  return tx.booking.findFirst({ where: { movedFromId: bookingId }, select: { id: true } })
}

/** How many windows of a line each firm keeps from others: what its quota counts. */
export async function keptByFirm(tx: Tx, lineId: string, except?: string): Promise<Map<string, number>> {
  const rows = await tx.booking.groupBy({
    by: ['organizationId'],
    where: { lineId, status: { in: [...occupyingStatuses] }, ...(except ? { id: { not: except } } : {}) },
    _count: true,
  })
  return new Map(rows.map((row) => [row.organizationId, row._count]))
}

export type BookingOrder = 'soonest' | 'newest'

const orders = {
  soonest: [{ from: 'asc' }, { id: 'asc' }],
  newest: [{ createdAt: 'desc' }, { id: 'asc' }],
} satisfies Record<BookingOrder, Prisma.BookingOrderByWithRelationInput[]>

type Asked = { page: number; order: BookingOrder; statuses?: readonly BookingStatus[] }

/** A page of what an organization booked. */
export function pageOfOwnBookings(tx: Tx, organizationId: string, asked: Asked) {
  return pageOf(tx, { organizationId }, asked)
}

/** A page of what was booked on the organization's lines, or on one of them. */
export function pageOfLineBookings(tx: Tx, organizationId: string, lineId: string | null, asked: Asked) {
  return pageOf(tx, { line: { organizationId, ...(lineId ? { id: lineId } : {}) } }, asked)
}

async function pageOf(tx: Tx, scope: Prisma.BookingWhereInput, { page, order, statuses }: Asked) {
  const where = { ...scope, ...(statuses ? { status: { in: [...statuses] } } : {}) }
  const total = await tx.booking.count({ where })
  const rows = await tx.booking.findMany({
    where,
    include: whole,
    orderBy: orders[order],
    skip: (page - 1) * PER_PAGE,
    take: PER_PAGE,
  })
  return { total, rows }
}

export async function countByStatus(
  tx: Tx,
  scope: { organizationId: string } | { line: { organizationId: string; id?: string } },
): Promise<Partial<Record<BookingStatus, number>>> {
  const rows = await tx.booking.groupBy({ by: ['status'], where: scope, _count: true })
  return Object.fromEntries(rows.map((row) => [row.status, row._count]))
}

/** Requests that wait for each line's provider, by line. */
export async function waitingByLine(tx: Tx, organizationId: string): Promise<Map<string, number>> {
  const rows = await tx.booking.groupBy({
    by: ['lineId'],
    where: { line: { organizationId }, status: 'held' },
    _count: true,
  })
  return new Map(rows.map((row) => [row.lineId, row._count]))
}

/** Runs on lines within a window, whoever's: for their calendars and for what was used of them. */
export function runsWithin(tx: Tx, lineIds: readonly string[], { from, until }: Window) {
  return tx.booking.findMany({
    where: {
      lineId: { in: [...lineIds] },
      from: { lt: until },
      until: { gt: from },
      status: { in: [...occupyingStatuses, 'done', 'missed'] },
    },
    select: {
      id: true,
      lineId: true,
      from: true,
      until: true,
      unit: true,
      status: true,
      sharesWithId: true,
      updatedAt: true,
      organization: { select: { name: true } },
    },
    orderBy: [{ from: 'asc' }, { unit: 'asc' }],
  })
}

/** Bookings whose clock has run out, claimed with their lines by this worker alone: it waits for nobody who holds one. */
export async function claimDue(tx: Tx, now: Date, doneBefore: Date, limit: number): Promise<BookingRow[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT b."id"::text AS id FROM "Booking" b JOIN "PilotLine" l ON l."id" = b."lineId"
    WHERE (b."status" IN ('offered', 'held', 'approved') AND b."holdUntil" <= ${now})
       OR (b."status" = 'confirmed' AND b."until" <= ${doneBefore})
    ORDER BY b."until" LIMIT ${limit} FOR UPDATE OF l, b SKIP LOCKED`
  return tx.booking.findMany({ where: { id: { in: rows.map(({ id }) => id) } }, include: whole })
}

/** Runs that go along in this booking's batch. */
export function sharersOf(tx: Tx, bookingId: string): Promise<BookingRow[]> {
  return tx.booking.findMany({
    where: { sharesWithId: bookingId, status: { in: [...openStatuses] } },
    include: whole,
    orderBy: { createdAt: 'asc' },
  })
}

export async function customerOf(tx: Tx, organizationId: string) {
  return tx.organization.findUniqueOrThrow({
    where: { id: organizationId },
    select: { id: true, name: true, size: true, labels: true },
  })
}
