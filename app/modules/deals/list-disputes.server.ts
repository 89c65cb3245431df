import type { Actor } from '#app/modules/accounts/actor.ts'
import { noteRead } from '#app/modules/accounts/note-read.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { overseenBy } from './deal.data.server.ts'
import { pageOfDisputes } from './dispute.data.server.ts'
import type { DisputeLine } from './dispute-line.ts'

const PER_PAGE = 20

/** Disputes of all deals, open or settled, for those who settle them. */
export async function listDisputes(
  actor: Actor,
  open: boolean,
  page: number,
): Promise<{ disputes: DisputeLine[]; total: number; pages: number }> {
  const { rows, total } = await reading((tx) =>
    pageOfDisputes(tx, overseenBy(actor), open, (page - 1) * PER_PAGE, PER_PAGE),
  )
  await noteRead(actor, {
    kind: 'disputes',
    subjectId: 'list',
    organizationIds: rows.flatMap(({ deal }) => [deal.buyerId, deal.providerId]),
  })
  return {
    total,
    pages: Math.max(1, Math.ceil(total / PER_PAGE)),
    disputes: rows.map(({ id, dealId, deal, milestone, openedAt, ruledAt, outcome }) => ({
      ...{ id, dealId, outcome, title: deal.title, milestone: milestone.title },
      buyer: deal.buyer.name,
      provider: deal.provider.name,
      openedAt: openedAt.toISOString(),
      ruledAt: ruledAt?.toISOString() ?? null,
    })),
  }
}
