import type { NeedSnapshot } from '#app/modules/needs/need.snapshot.ts'
import type { ProposalContent } from '#app/modules/proposals/proposal.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'

/**
 * A need by the words last published, with the proposals that were submitted for it, as the need's own organization may read them. Part
 * by part, for a transaction has one connection.
 */
export async function findAwardable(tx: Tx, organizationId: string, needId: string) {
  const need = await tx.need.findFirst({
    where: { id: needId, organizationId },
    select: {
      id: true,
      status: true,
      demo: true,
      settlement: { select: { kind: true } },
      versions: { orderBy: { version: 'desc' }, take: 1, select: { snapshot: true } },
    },
  })
  const published = need?.versions[0]?.snapshot as NeedSnapshot | undefined
  if (!need || !published) return null
  const proposals = await tx.proposal.findMany({
    where: { needId, status: 'submitted' },
    orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, organizationId: true, offeringId: true, version: true },
  })
  const newest = await tx.proposalVersion.findMany({
    where: { proposalId: { in: proposals.map(({ id }) => id) } },
    orderBy: { version: 'desc' },
    distinct: ['proposalId'],
    select: { proposalId: true, content: true },
  })
  const contents = new Map(newest.map((one) => [one.proposalId, one.content as ProposalContent]))
  const { versions: _, ...rest } = need
  return {
    ...rest,
    title: published.title,
    proposals: proposals.flatMap((proposal) => {
      const content = contents.get(proposal.id)
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

/** Holds an offering, so that of two requests at once the second sees the first. */
export async function holdOffering(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`SELECT "id"::text FROM "Offering" WHERE "id" = ${id}::uuid FOR UPDATE`
}

/** Whether a request for an offering is still open. */
export async function hasOpenRequest(tx: Tx, buyerId: string, offeringId: string): Promise<boolean> {
  const found = await tx.deal.findFirst({
    where: { buyerId, offeringId, direction: 'reverse', state: { in: ['asked', 'negotiation'] } },
    select: { id: true },
  })
  return found !== null
}

/** What an organization has published and not yet awarded: what a request may be for. */
const openNeedsOf = (organizationId: string) =>
  ({ organizationId, status: 'published', settlement: null }) satisfies Prisma.NeedWhereInput

export function findOwnOpenNeed(tx: Tx, organizationId: string, id: string) {
  return tx.need.findFirst({
    where: { ...openNeedsOf(organizationId), id },
    select: { id: true, title: true },
  })
}

export function listOwnOpenNeeds(tx: Tx, organizationId: string, limit: number) {
  return tx.need.findMany({
    where: openNeedsOf(organizationId),
    orderBy: { updatedAt: 'desc' },
    take: limit,
    select: { id: true, title: true },
  })
}
