import { appendEvents, type DomainEvent } from '#app/platform/events.server.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { LockedDeal } from './deal.data.server.ts'
import type { DealSide } from './party.ts'
import type { Doer } from './record.data.server.ts'

/** Appends one event for each side that hears of something in a deal. */
export async function tellSides(
  tx: Tx,
  deal: Pick<LockedDeal, 'id' | 'title' | 'buyerId' | 'providerId' | 'needId'>,
  {
    type,
    doer,
    to,
    data = {},
    at,
  }: {
    type: string
    doer: Doer
    to: readonly DealSide[]
    data?: NonNullable<DomainEvent['data']>
    at?: Date
  },
): Promise<void> {
  await appendEvents(
    tx,
    to.map((side) => ({
      type,
      subjectId: deal.id,
      organizationId: doer.organizationId,
      actorId: doer.userId,
      data: {
        toOrganizationId: side === 'buyer' ? deal.buyerId : deal.providerId,
        title: deal.title,
        dealId: deal.id,
        ...(deal.needId && side === 'buyer' ? { needId: deal.needId } : {}),
        // Who counts deals asks for these, whichever side is told.
        ...{ buyerId: deal.buyerId, providerId: deal.providerId, ofNeedId: deal.needId },
        ...data,
      },
      ...(at && { at }),
    })),
  )
}
