import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { ProposalContent } from './proposal.ts'
import type { ProposalStatus } from './proposal-life.ts'
import { holdNeed } from './reception.data.server.ts'

export const PROPOSALS_PER_PAGE = 20

const whole = {
  organization: { select: { name: true } },
  members: { orderBy: { invitedAt: 'asc' as const }, include: { organization: { select: { name: true } } } },
  versions: { orderBy: { version: 'desc' as const }, take: 1, select: { content: true, submittedAt: true } },
} satisfies Prisma.ProposalInclude
export type WholeProposal = Prisma.ProposalGetPayload<{ include: typeof whole }>

/** A proposal that the organization leads; null for others'. */
export function findOwnProposal(tx: Tx, organizationId: string, id: string): Promise<WholeProposal | null> {
  return tx.proposal.findFirst({ where: { id, organizationId }, include: whole })
}

/** The same, with its need held: what it reads is not submitted, evaluated or settled meanwhile. */
export async function holdOwnProposal(
  tx: Tx,
  organizationId: string,
  id: string,
): Promise<WholeProposal | null> {
  const found = await tx.proposal.findFirst({ where: { id, organizationId }, select: { needId: true } })
  if (!found) return null
  await holdNeed(tx, found.needId)
  return findOwnProposal(tx, organizationId, id)
}

export function findOwnProposalFor(tx: Tx, organizationId: string, needId: string) {
  return tx.proposal.findUnique({
    where: { needId_organizationId: { needId, organizationId } },
    select: { id: true, status: true },
  })
}

/** A proposal for whoever has to do with it: who leads it, who was asked into its team, and, once submitted, the buyer. */
export function findProposalSeenBy(
  tx: Tx,
  organizationId: string,
  id: string,
): Promise<WholeProposal | null> {
  return tx.proposal.findFirst({
    where: {
      id,
      OR: [
        { organizationId },
        { members: { some: { organizationId, declinedAt: null } } },
        { need: { organizationId }, status: { in: ['submitted', 'awarded', 'rejected'] } },
      ],
    },
    include: whole,
  })
}

/** Those for a need that came in and were not taken back, with the words last submitted. */
export function listSubmitted(tx: Tx, buyerId: string, needId: string): Promise<WholeProposal[]> {
  return tx.proposal.findMany({
    where: {
      needId,
      need: { organizationId: buyerId },
      status: { in: ['submitted', 'awarded', 'rejected'] },
    },
    orderBy: { id: 'asc' },
    include: whole,
  })
}

export function insertProposal(
  tx: Tx,
  data: {
    needId: string
    organizationId: string
    offeringId: string | null
    authorId: string
    content: ProposalContent
  },
) {
  return tx.proposal.create({
    data: { ...data, content: data.content as unknown as Prisma.InputJsonObject },
    select: { id: true },
  })
}

/** Writes if the proposal is still the one that was read and counts it up; false where somebody else was faster. */
export async function updateProposal(
  tx: Tx,
  organizationId: string,
  { id, revision }: { id: string; revision: number },
  data: Prisma.ProposalUncheckedUpdateManyInput,
): Promise<boolean> {
  const { count } = await tx.proposal.updateMany({
    where: { id, organizationId, revision },
    data: { ...data, revision: revision + 1 },
  })
  return count === 1
}

export function insertProposalVersion(
  tx: Tx,
  version: {
    proposalId: string
    version: number
    content: ProposalContent
    authorId: string
    submittedAt: Date
  },
) {
  return tx.proposalVersion.create({
    data: { ...version, content: version.content as unknown as Prisma.InputJsonObject },
  })
}

export function pageOfOwnProposals(
  tx: Tx,
  organizationId: string,
  { page, status }: { page: number; status?: ProposalStatus },
) {
  return tx.proposal.findMany({
    where: {
      OR: [{ organizationId }, { members: { some: { organizationId, declinedAt: null } } }],
      ...(status ? { status } : {}),
    },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    skip: (page - 1) * PROPOSALS_PER_PAGE,
    take: PROPOSALS_PER_PAGE,
    select: {
      id: true,
      needId: true,
      organizationId: true,
      status: true,
      version: true,
      content: true,
      updatedAt: true,
      members: { select: { organizationId: true, consentedAt: true, declinedAt: true } },
      need: { select: { versions: { orderBy: { version: 'desc' }, take: 1, select: { snapshot: true } } } },
    },
  })
}

export async function countOwnProposals(
  tx: Tx,
  organizationId: string,
): Promise<Partial<Record<ProposalStatus, number>>> {
  const rows = await tx.proposal.groupBy({
    by: ['status'],
    where: { OR: [{ organizationId }, { members: { some: { organizationId, declinedAt: null } } }] },
    _count: true,
  })
  return Object.fromEntries(rows.map(({ status, _count }) => [status, _count]))
}

/** What an offering of the organization says in the fields of its domain, to begin a proposal with. */
export function findOfferingExtension(tx: Tx, organizationId: string, offeringId: string) {
  return tx.offering.findFirst({
    where: { id: offeringId, organizationId },
    select: { domainCode: true, extension: true },
  })
}
