import type { NeedSnapshot } from '#app/modules/needs/need.snapshot.ts'
import type { ProposalContent } from '#app/modules/proposals/proposal.ts'
import type { Tx } from '#app/platform/transaction.server.ts'

/** A need by the words last published, with the proposals that were submitted for it. */
export async function findAwardable(tx: Tx, organizationId: string, needId: string) {
  const need = await tx.need.findFirst({
    where: { id: needId, organizationId },
    select: {
      id: true,
      status: true,
      demo: true,
      settlement: { select: { kind: true } },
      versions: { orderBy: { version: 'desc' }, take: 1, select: { snapshot: true } },
      proposals: {
        where: { status: 'submitted' },
        orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
        select: {
          id: true,
          organizationId: true,
          offeringId: true,
          version: true,
          versions: { orderBy: { version: 'desc' }, take: 1, select: { content: true } },
        },
      },
    },
  })
  const published = need?.versions[0]?.snapshot as NeedSnapshot | undefined
  if (!need || !published) return null
  const { proposals, versions: _, ...rest } = need
  return {
    ...rest,
    title: published.title,
    proposals: proposals.flatMap(({ versions, ...proposal }) => {
      const content = versions[0]?.content as ProposalContent | undefined
      return content ? [{ ...proposal, content }] : []
    }),
  }
}

/** A published offering that can be asked for directly. */
export function findAskable(tx: Tx, offeringId: string) {
  return tx.offering.findFirst({
    where: { id: offeringId, status: 'published' },
    select: {
      id: true,
      title: true,
      demo: true,
      organizationId: true,
      organization: { select: { name: true } },
    },
  })
}

/** Whether a request for an offering is still open. */
export async function hasOpenRequest(tx: Tx, buyerId: string, offeringId: string): Promise<boolean> {
  const found = await tx.deal.findFirst({
    where: { buyerId, offeringId, direction: 'reverse', state: { in: ['asked', 'negotiation'] } },
    select: { id: true },
  })
  return found !== null
}

/** A published need of the organization that a request may be for. */
export function findOwnNeedTitle(tx: Tx, organizationId: string, id: string) {
  return tx.need.findFirst({ where: { id, organizationId }, select: { id: true, title: true } })
}

/** What an organization has published and not yet awarded. */
export function listOwnOpenNeeds(tx: Tx, organizationId: string, limit: number) {
  return tx.need.findMany({
    where: { organizationId, status: 'published', settlement: null },
    orderBy: { updatedAt: 'desc' },
    take: limit,
    select: { id: true, title: true },
  })
}
