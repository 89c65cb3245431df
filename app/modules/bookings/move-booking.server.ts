import type { Member } from '#app/modules/accounts/actor.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { lockPartyBooking } from './booking.data.server.ts'
import { mayGo, mayStillCancel } from './booking.ts'
import type { RunParameters } from './capability.ts'
import { freeWindow } from './free-window.server.ts'
import { goBooking } from './go-booking.server.ts'
import { factsOf } from './line.data.server.ts'
import { isOtherFamily, OTHER_FAMILY } from './line.ts'
import { placeBooking } from './place-booking.server.ts'
import { lineFull, type Requested } from './request-booking.server.ts'
import { tellBooking } from './tell-booking.server.ts'

type Moved = Requested | { ok: false; refusal: 'stale' | 'not-now' | 'too-late' }

/** Moves a booking to another start: a new one with a link to the old, judged by every rule as if it were asked for anew. */
export async function moveBooking(
  actor: Member,
  id: string,
  { revision, from }: { revision: number; from: Date },
  now = new Date(),
): Promise<Moved> {
  if (!isUuid(id)) return { ok: false, refusal: 'gone' }
  try {
    return await transaction(async (tx): Promise<Moved> => {
      const old = await lockPartyBooking(tx, actor.organization.id, id)
      if (old?.organizationId !== actor.organization.id) return { ok: false, refusal: 'gone' }
      if (old.revision !== revision) return { ok: false, refusal: 'stale' }
      if (!mayGo('move', old.status, 'customer') || old.sharesWithId) return { ok: false, refusal: 'not-now' }
      if (!mayStillCancel(old, old.line.cancelHours, now)) return { ok: false, refusal: 'too-late' }
      const until = new Date(from.getTime() + (old.until.getTime() - old.from.getTime()))
      const line = factsOf(old.line)
      const wish = {
        from,
        until,
        family: isOtherFamily(old.family) ? OTHER_FAMILY : old.family,
        batchKg: old.batchKg,
        parameters: old.parameters as RunParameters,
        note: old.note,
        flex: { from, until },
      }
      // The old one makes room first; should the new one be refused, nothing of this has happened.
      await goBooking(tx, old, 'move', 'customer', now)
      const who = { organizationId: actor.organization.id, userId: actor.userId }
      const placed = await placeBooking(tx, line, who, wish, now, {
        movedFromId: old.id,
        origin: old,
      })
      if (!placed.ok) throw new NotMoved({ ok: false, refusal: 'rules', broken: placed.broken })
      await tellBooking(tx, 'booking.moved', line.organizationId, placed.booking, {
        actorId: actor.userId,
        startsAt: from.toISOString(),
      })
      await freeWindow(tx, old, now)
      return { ok: true, value: { id: placed.booking.id } }
    })
  } catch (error) {
    return error instanceof NotMoved ? error.answer : lineFull(error)
  }
}

/** Undoes the transaction and carries the answer out of it. */
class NotMoved extends Error {
  constructor(readonly answer: Extract<Requested, { refusal: 'rules' }>) {
    super('the booking stays where it is')
  }
}
