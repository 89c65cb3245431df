import { type Member, roleIncludes } from '#app/modules/accounts/actor.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { bookingOf, findOwnPool, waitingPool } from './pool.data.server.ts'
import type { PoolView } from './pool-view.ts'
import type { Window } from './window.ts'

/** An offer to pool for one who takes part in it; null for everybody else. */
export async function readPool(actor: Member, id: string, now = new Date()): Promise<PoolView | null> {
  if (!isUuid(id)) return null
  const { organization } = actor
  return reading(async (tx) => {
    const pool = await findOwnPool(tx, organization.id, id)
    const own = pool?.members.find(({ organizationId }) => organizationId === organization.id)
    const booking = own && (await bookingOf(tx, own.bookingId))
    if (!pool || !own || !booking) return null
    const other = pool.members.find(({ bookingId }) => bookingId !== own.bookingId)
    const isOver = pool.status === 'open' && pool.expiresAt <= now
    const comes = own.bookingId === pool.joinerId && pool.status === 'open'
    // Who the other is is not even read before both agreed.
    const partner = pool.status === 'complete' && other ? await bookingOf(tx, other.bookingId) : null
    return {
      id,
      kind: pool.kind,
      status: isOver ? 'dissolved' : pool.status,
      lineId: pool.lineId,
      lineName: pool.line.name,
      savedHours: pool.savedMinutes / 60,
      savedFen: Number(pool.savedFen),
      ownSavedFen: Number(own.savedFen),
      ownBookingId: own.bookingId,
      answer: own.consents,
      before: textsOf(booking),
      after: textsOf(comes ? pool : booking),
      expiresAt: pool.expiresAt.toISOString(),
      partner: partner?.organization.name ?? null,
      mayAnswer:
        pool.status === 'open' &&
        !isOver &&
        own.consents === null &&
        roleIncludes(organization.role, 'editor'),
    }
  })
}

/** The offer that waits for the acting organization's answer about a booking of its own. */
export async function readWaitingPool(actor: Member, bookingId: string): Promise<string | null> {
  return reading((tx) => waitingPool(tx, actor.organization.id, bookingId))
}

const textsOf = ({ from, until }: Window) => ({ from: from.toISOString(), until: until.toISOString() })
