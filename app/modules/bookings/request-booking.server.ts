import type { Member } from '#app/modules/accounts/actor.ts'
import { nameActiveDeal } from '#app/modules/deals/name-deal.server.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import type { BrokenRule } from './capability.ts'
import { isExclusionViolation } from './exclusion-violation.server.ts'
import { factsOf, findPublicLine, lockLine } from './line.data.server.ts'
import { type BookingWish, judgeWish, placeBooking } from './place-booking.server.ts'
import { tellBooking } from './tell-booking.server.ts'
import type { Rule } from './why-not.ts'

export type Requested =
  | { ok: true; value: { id: string } }
  | { ok: false; refusal: 'gone' }
  | { ok: false; refusal: 'rules'; broken: BrokenRule<Rule>[] }

/** Asks for a window on a line: held until its provider answers, or granted at once where the line says so. */
export async function requestBooking(
  actor: Member,
  lineId: string,
  wish: BookingWish,
  now = new Date(),
  /** The deal for which it is made. */
  dealId?: string,
): Promise<Requested> {
  if (!isUuid(lineId)) return { ok: false, refusal: 'gone' }
  const organizationId = actor.organization.id
  // Judged once before the line is locked: of a crowd only those wait for each other who might get something.
  const before = await reading(async (tx) => {
    const row = await findPublicLine(tx, lineId)
    if (!row) return null
    const { broken } = await judgeWish(tx, factsOf(row), organizationId, wish, now)
    const deal = dealId ? await nameActiveDeal(tx, organizationId, dealId) : null
    if (dealId && !deal) broken.push({ rule: 'deal', values: {} })
    return { broken, origin: { dealId: deal?.id, needId: deal?.needId } }
  })
  if (!before) return { ok: false, refusal: 'gone' }
  const { broken, origin } = before
  if (broken.length > 0) return { ok: false, refusal: 'rules', broken }
  try {
    return await transaction(async (tx): Promise<Requested> => {
      const row = await lockLine(tx, lineId)
      if (row?.offering.status !== 'published') return { ok: false, refusal: 'gone' }
      const line = factsOf(row)
      const who = { organizationId, userId: actor.userId }
      const placed = await placeBooking(tx, line, who, wish, now, { origin })
      if (!placed.ok) return { ok: false, refusal: 'rules', broken: placed.broken }
      const { booking } = placed
      const type = booking.status === 'confirmed' ? 'booking.confirmed' : 'booking.requested'
      await tellBooking(tx, type, line.organizationId, booking, { actorId: actor.userId })
      return { ok: true, value: { id: booking.id } }
    })
  } catch (error) {
    return lineFull(error)
  }
}

/** The database's own no, in the words of the rules; anything else is a fault. */
export function lineFull(error: unknown): Extract<Requested, { refusal: 'rules' }> {
  if (!isExclusionViolation(error)) throw error
  return { ok: false, refusal: 'rules', broken: [{ rule: 'line-full', values: {} }] }
}
