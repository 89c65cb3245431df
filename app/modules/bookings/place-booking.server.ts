import { randomUUID } from 'node:crypto'
import type { Tx } from '#app/platform/transaction.server.ts'
import { addStep, type BookingRow, customerOf, insertBooking, keptByFirm } from './booking.data.server.ts'
import { type BookingStatus, holdEnd } from './booking.ts'
import type { BrokenRule } from './capability.ts'
import { diaryOf } from './diary.data.server.ts'
import { capacityChanged, qualifiedTo } from './line.data.server.ts'
import { familyFor, type LineFacts } from './line.ts'
import { logRun } from './log-line.server.ts'
import { customerTypeOf, priceFen } from './rate-card.ts'
import { freeUnits } from './units.ts'
import { type Rule, type RunRequest, whyNot } from './why-not.ts'
import { MINUTE, type Window } from './window.ts'

export type BookingWish = RunRequest & {
  note: string
  /** Between these the customer would also come. */
  flex: Window
}

/** What a booking is made for. */
export type BookingOrigin = { dealId?: string | null; needId?: string | null }

export type Placed = { ok: true; booking: BookingRow } | { ok: false; broken: BrokenRule<Rule>[] }

/** What speaks against a wish as things stand, and the line's time around it. */
export async function judgeWish(
  tx: Tx,
  line: LineFacts,
  organizationId: string,
  wish: RunRequest,
  now: Date,
  movedFromId?: string,
) {
  const diary = await diaryOf(tx, line.id, wish, movedFromId)
  const kept = await keptByFirm(tx, line.id, movedFromId)
  const customer = {
    organizationId,
    keptWindows: kept.get(organizationId) ?? 0,
    qualifiedTo: await qualifiedTo(tx, line.id, organizationId),
  }
  return { diary, broken: whyNot(wish, line, diary, customer, now) }
}

/**
 * Judges a wish by every rule and writes it down on a free unit. The line is locked by the caller; should a row slip past
 * that all the same, the exclusion constraints throw.
 */
export async function placeBooking(
  tx: Tx,
  line: LineFacts,
  who: { organizationId: string; userId: string },
  wish: BookingWish,
  now: Date,
  /** A booking that this one takes the place of, what the wait list holds for it, and what it is made for. */
  {
    movedFromId,
    status,
    origin = {},
  }: { movedFromId?: string; status?: BookingStatus; origin?: BookingOrigin } = {},
): Promise<Placed> {
  const { broken, diary } = await judgeWish(tx, line, who.organizationId, wish, now, movedFromId)
  const [unit] = broken.length === 0 ? freeUnits(line, diary.busy, wish) : []
  if (unit === undefined) return { ok: false, broken }
  const customerType = customerTypeOf(await customerOf(tx, who.organizationId))
  const id = randomUUID()
  const first: BookingStatus = status ?? (line.orderMode === 'instant' ? 'confirmed' : 'held')
  const booking = await insertBooking(tx, {
    id,
    lineId: line.id,
    unit,
    organizationId: who.organizationId,
    createdById: who.userId,
    from: wish.from,
    until: wish.until,
    readyAt: new Date(wish.until.getTime() + line.changeoverMinutes * MINUTE),
    family: familyFor(wish.family, id),
    status: first,
    customerType,
    priceFen: priceFen(line.rateCard, customerType, line.openingHours, wish),
    batchKg: wish.batchKg ?? null,
    parameters: { ...wish.parameters },
    note: wish.note,
    flexFrom: new Date(Math.min(+wish.flex.from, +wish.from)),
    flexUntil: new Date(Math.max(+wish.flex.until, +wish.until)),
    movedFromId: movedFromId ?? null,
    dealId: origin.dealId ?? null,
    needId: origin.needId ?? null,
    holdUntil: first === 'confirmed' ? null : holdEnd(wish, line.holdHours, now),
  })
  await addStep(tx, { bookingId: id, status: first, by: first === 'offered' ? 'clock' : 'customer', at: now })
  await logRun(tx, booking)
  await capacityChanged(tx, line.id, now)
  return { ok: true, booking }
}
