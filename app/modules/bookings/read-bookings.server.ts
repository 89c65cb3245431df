import { type Member, roleIncludes } from '#app/modules/accounts/actor.ts'
import { nameDeal } from '#app/modules/deals/name-deal.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import {
  type BookingOrder,
  type BookingRow,
  countByStatus,
  findPartyBooking,
  movedTo,
  PER_PAGE,
  pageOfLineBookings,
  pageOfOwnBookings,
  stepsOf,
} from './booking.data.server.ts'
import { type BookingActor, type BookingStatus, cancelLimit, mayGo, mayStillCancel } from './booking.ts'
import type { BookingLine, BookingView } from './booking-view.ts'
import type { RunParameters } from './capability.ts'
import { isOtherFamily, OTHER_FAMILY } from './line.ts'
import type { CustomerType } from './rate-card.ts'

/** A booking for one of its two sides; null for everybody else. */
export async function readBooking(actor: Member, id: string, now = new Date()): Promise<BookingView | null> {
  if (!isUuid(id)) return null
  return reading(async (tx) => {
    const row = await findPartyBooking(tx, actor.organization.id, id)
    if (!row) return null
    const side = row.organizationId === actor.organization.id ? 'customer' : 'provider'
    const steps = await stepsOf(tx, id)
    const next = await movedTo(tx, id)
    const deal =
      side === 'customer' && row.dealId ? await nameDeal(tx, actor.organization.id, row.dealId) : null
    return {
      ...lineOf(row, side),
      revision: row.revision,
      side,
      orderMode: row.line.orderMode,
      cancelHours: row.line.cancelHours,
      cancelUntil: cancelLimit(row, row.line.cancelHours).toISOString(),
      family: isOtherFamily(row.family) ? OTHER_FAMILY : row.family,
      customerType: row.customerType as CustomerType,
      parameters: row.parameters as RunParameters,
      note: row.note,
      reason: row.reason,
      deal: deal && { id: deal.id, title: deal.title },
      movedFromId: row.movedFromId,
      // The provider is not led to a booking that the customer has made elsewhere: moves stay on the line.
      movedToId: next?.id ?? null,
      shares: row.sharesWithId !== null,
      steps: steps.map(({ status, by, reason, at }) => ({
        status,
        by: by as BookingActor,
        reason,
        at: at.toISOString(),
      })),
      may: roleIncludes(actor.organization.role, 'editor') ? mayNow(row, side, now) : [],
    }
  })
}

function mayNow(row: BookingRow, side: 'customer' | 'provider', now: Date): BookingView['may'] {
  const go = (transition: Parameters<typeof mayGo>[0]) => mayGo(transition, row.status, side)
  const inTime = side === 'provider' || mayStillCancel(row, row.line.cancelHours, now)
  const may: [BookingView['may'][number], boolean][] = [
    ['approve', go('approve')],
    ['refuse', go('refuse')],
    ['confirm', go('confirm')],
    ['move', go('move') && inTime && !row.sharesWithId],
    ['cancel', go('cancel') && inTime],
    ['finish', go('finish') && now >= row.until],
    ['miss', go('miss') && now >= row.from],
  ]
  return may.filter(([, allowed]) => allowed).map(([name]) => name)
}

type Asked = { page: number; order: BookingOrder; statuses?: readonly BookingStatus[] }
export type BookingList = {
  bookings: BookingLine[]
  total: number
  pages: number
  counts: Partial<Record<BookingStatus, number>>
}

/** A page of what the acting organization booked. */
export async function listOwnBookings(actor: Member, asked: Asked): Promise<BookingList> {
  const { id } = actor.organization
  return reading(async (tx) =>
    listOf(
      await pageOfOwnBookings(tx, id, asked),
      await countByStatus(tx, { organizationId: id }),
      'customer',
    ),
  )
}

/** A page of what was booked on the acting organization's lines, or on one of them. */
export async function listLineBookings(
  actor: Member,
  lineId: string | null,
  asked: Asked,
): Promise<BookingList> {
  const { id } = actor.organization
  return reading(async (tx) => {
    const scope = { line: { organizationId: id, ...(lineId ? { id: lineId } : {}) } }
    return listOf(await pageOfLineBookings(tx, id, lineId, asked), await countByStatus(tx, scope), 'provider')
  })
}

function listOf(
  { total, rows }: { total: number; rows: BookingRow[] },
  counts: BookingList['counts'],
  side: 'customer' | 'provider',
): BookingList {
  return {
    bookings: rows.map((row) => lineOf(row, side)),
    total,
    counts,
    pages: Math.max(1, Math.ceil(total / PER_PAGE)),
  }
}

export function lineOf(row: BookingRow, side: 'customer' | 'provider'): BookingLine {
  return {
    id: row.id,
    lineId: row.lineId,
    lineName: row.line.name,
    withName: side === 'customer' ? row.line.organization.name : row.organization.name,
    from: row.from.toISOString(),
    until: row.until.toISOString(),
    status: row.status,
    unit: row.unit,
    priceFen: Number(row.priceFen),
    discountFen: Number(row.discountFen),
    batchKg: row.batchKg,
    holdUntil: row.holdUntil?.toISOString() ?? null,
  }
}
