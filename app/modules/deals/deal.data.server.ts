import type { Actor } from '#app/modules/accounts/actor.ts'
import { districtsOf } from '#app/modules/accounts/districts-of.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { DealState } from './deal-process.ts'
import type { DealSide } from './party.ts'
import type { Terms } from './terms.ts'

/** What is decided from: never the bytes of evidence, of the terms only the last. */
const locked = {
  members: { select: { organizationId: true, role: true } },
  terms: { orderBy: { version: 'desc' }, take: 1 },
  signatures: { select: { side: true, version: true } },
  milestones: { orderBy: { place: 'asc' } },
  statements: { select: { side: true, answer: true } },
} satisfies Prisma.DealInclude

export type LockedDeal = Prisma.DealGetPayload<{ include: typeof locked }>
export type LockedMilestone = LockedDeal['milestones'][number]

/** Deals in which an organization has a part. */
export function dealsOf(organizationId: string): Prisma.DealWhereInput {
  return {
    OR: [
      { buyerId: organizationId },
      { providerId: organizationId },
      { members: { some: { organizationId } } },
    ],
  }
}

/** Deals that somebody who belongs to neither side may read: an operator all, an official those in dispute, within their region. */
export function overseenBy(actor: Actor): Prisma.DealWhereInput {
  if (actor.platformRole === 'operator') return {}
  const disputed = { disputes: { some: {} } }
  const districts = districtsOf(actor)
  if (!districts) return disputed
  const region = { regionCode: { in: districts } }
  return { ...disputed, OR: [{ buyer: region }, { provider: region }] }
}

/** Holds a deal until the transaction ends: all that happens in it happens one after the other. False where another holds it and none should wait. */
export async function lockDeal(tx: Tx, id: string, wait = true): Promise<boolean> {
  const rows = wait
    ? await tx.$queryRaw<unknown[]>`SELECT 1 FROM "Deal" WHERE "id" = ${id}::uuid FOR UPDATE`
    : await tx.$queryRaw<unknown[]>`SELECT 1 FROM "Deal" WHERE "id" = ${id}::uuid FOR UPDATE SKIP LOCKED`
  return rows.length === 1
}

/**
 * A deal as its transitions see it; of an organization, or, with null, of any: for the operator and the clock. Part by part,
 * for a transaction has one connection.
 */
export async function findLocked(
  tx: Tx,
  id: string,
  organizationId: string | null,
): Promise<LockedDeal | null> {
  const deal = await tx.deal.findFirst({
    where: { id, ...(organizationId ? dealsOf(organizationId) : {}) },
  })
  if (!deal) return null
  const of = { where: { dealId: id } }
  return {
    ...deal,
    members: await tx.dealMember.findMany({ ...of, ...locked.members }),
    terms: await tx.dealTerms.findMany({ ...of, ...locked.terms }),
    signatures: await tx.signature.findMany({ ...of, ...locked.signatures }),
    milestones: await tx.milestone.findMany({ ...of, ...locked.milestones }),
    statements: await tx.dealStatement.findMany({ ...of, ...locked.statements }),
  }
}

/** What those who hear of several deals are told of them. */
export function findTold(tx: Tx, ids: readonly string[]) {
  return tx.deal.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, title: true, buyerId: true, providerId: true, needId: true },
  })
}

export function insertDeal(tx: Tx, deal: Prisma.DealUncheckedCreateInput) {
  return tx.deal.create({ data: deal, select: { id: true } })
}

export function insertMembers(tx: Tx, members: { dealId: string; organizationId: string; role: string }[]) {
  return tx.dealMember.createMany({ data: members, skipDuplicates: true })
}

/** Writes over the deal that was locked, and counts it up. */
export function updateDeal(
  tx: Tx,
  { id, revision }: Pick<LockedDeal, 'id' | 'revision'>,
  data: Prisma.DealUncheckedUpdateManyInput,
  now: Date,
) {
  return tx.deal.updateMany({
    where: { id, revision },
    data: { ...data, revision: revision + 1, updatedAt: now },
  })
}

export function insertTerms(
  tx: Tx,
  terms: {
    dealId: string
    version: number
    side: DealSide
    authorId: string
    content: Terms
    hash: string
    note: string
    createdAt: Date
  },
) {
  return tx.dealTerms.create({
    data: { ...terms, content: terms.content as unknown as Prisma.InputJsonObject },
    select: { version: true },
  })
}

export function insertSignature(tx: Tx, signature: Prisma.SignatureUncheckedCreateInput) {
  return tx.signature.create({ data: signature, select: { version: true } })
}

/** How many deals of an organization are in each state. */
export async function countDeals(
  tx: Tx,
  organizationId: string,
): Promise<Partial<Record<DealState, number>>> {
  const rows = await tx.deal.groupBy({ by: ['state'], where: dealsOf(organizationId), _count: true })
  return Object.fromEntries(rows.map((row) => [row.state, row._count]))
}

/** What a line of a list needs, and what waits in it. */
const line = {
  ...locked,
  buyer: { select: { name: true } },
  provider: { select: { name: true } },
  reviews: { select: { side: true } },
  followUps: { select: { side: true, days: true, dueAt: true, answeredAt: true } },
} satisfies Prisma.DealInclude
export type DealLineRow = Prisma.DealGetPayload<{ include: typeof line }>

export function pageOfDeals(
  tx: Tx,
  organizationId: string,
  {
    states,
    order,
    skip,
    take,
  }: { states?: readonly DealState[]; order: 'changed' | 'opened' | 'title'; skip: number; take: number },
): Promise<DealLineRow[]> {
  const by = {
    changed: { updatedAt: 'desc' },
    opened: { openedAt: 'desc' },
    title: { title: 'asc' },
  } as const
  return tx.deal.findMany({
    where: { ...dealsOf(organizationId), ...(states ? { state: { in: [...states] } } : {}) },
    orderBy: [by[order], { id: 'asc' }],
    skip,
    take,
    include: line,
  })
}

/** What others name a deal by, of an organization that has a part in it; the need only for whose it is. */
export async function findNamedDeal(tx: Tx, organizationId: string, id: string) {
  const deal = await tx.deal.findFirst({
    where: { id, ...dealsOf(organizationId) },
    select: { id: true, title: true, state: true, needId: true, buyerId: true },
  })
  if (!deal) return null
  const { buyerId, needId, ...named } = deal
  return { ...named, needId: buyerId === organizationId ? needId : null }
}

/** The deal that a need was awarded to, of an organization that has a part in it. */
export function findDealOfNeed(tx: Tx, organizationId: string, needId: string) {
  return tx.deal.findFirst({
    where: { needId, proposalId: { not: null }, ...dealsOf(organizationId) },
    select: { id: true },
  })
}
