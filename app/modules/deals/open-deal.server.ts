import { canonicalHash } from '#app/modules/matching/canonical-hash.server.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { openedData } from './counted.data.server.ts'
import { insertDeal, insertMembers, insertTerms } from './deal.data.server.ts'
import type { DealSide } from './party.ts'
import { appendRecord, type Doer } from './record.data.server.ts'
import { tellSides } from './tell-sides.server.ts'
import type { Terms } from './terms.ts'

type Opening = {
  deal: Omit<Prisma.DealUncheckedCreateInput, 'id' | 'state' | 'openedAt' | 'updatedAt'>
  /** What the deal begins with: an award opens the negotiation, a request waits for the provider. */
  as: 'open' | 'ask'
  /** Whose terms the first are. */
  termsBy: DealSide
  terms: Terms
  note: string
  doer: Doer & { userId: string }
  now: Date
}

/** Begins a deal with its first terms; the provider hears of it. */
export async function openDeal(
  tx: Tx,
  { deal, as, termsBy, terms, note, doer, now }: Opening,
): Promise<{ id: string }> {
  const state = as === 'open' ? 'negotiation' : 'asked'
  const { id } = await insertDeal(tx, { ...deal, state, openedAt: now, updatedAt: now })
  await insertTerms(tx, {
    dealId: id,
    version: 1,
    side: termsBy,
    authorId: doer.userId,
    content: terms,
    hash: canonicalHash(terms),
    note: '',
    createdAt: now,
  })
  const members = terms.team.filter(
    ({ organizationId }) => organizationId !== deal.buyerId && organizationId !== deal.providerId,
  )
  await insertMembers(
    tx,
    members.map((member) => ({ ...member, dealId: id })),
  )
  await appendRecord(tx, id, doer, { kind: as, data: note ? { reason: note } : {} }, now)
  await tellSides(
    tx,
    { ...deal, id, needId: deal.needId ?? null },
    {
      type: as === 'open' ? 'deal.opened' : 'deal.asked',
      ...{ doer, to: ['provider'], at: now },
      data: await openedData(tx, deal),
    },
  )
  return { id }
}
