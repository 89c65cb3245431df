import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { DealSide } from './party.ts'

const column = { buyer: 'buyerStatement', provider: 'providerStatement' } as const

export function insertDispute(
  tx: Tx,
  {
    dealId,
    milestoneId,
    side,
    statement,
    now,
  }: { dealId: string; milestoneId: string; side: DealSide; statement: string; now: Date },
) {
  return tx.dispute.create({
    data: { dealId, milestoneId, openedBy: side, openedAt: now, [column[side]]: statement },
    select: { id: true },
  })
}

/** Writes one side's statement over the one it had; false where the dispute is settled. */
export async function updateStatement(tx: Tx, dealId: string, id: string, side: DealSide, statement: string) {
  const { count } = await tx.dispute.updateMany({
    where: { id, dealId, ruledAt: null },
    data: { [column[side]]: statement },
  })
  return count === 1
}

export function findOpenDispute(tx: Tx, dealId: string, id: string) {
  return tx.dispute.findFirst({
    where: { id, dealId, ruledAt: null },
    select: { id: true, milestoneId: true },
  })
}

export function settleDispute(
  tx: Tx,
  dealId: string,
  id: string,
  ruling: { outcome: 'accept' | 'rework' | 'cancel'; reasons: string; ruledBy: string; ruledAt: Date },
) {
  return tx.dispute.updateMany({ where: { id, dealId, ruledAt: null }, data: ruling })
}

/** What was in dispute when its deal ended needs no ruling any more. */
export function dropDisputes(tx: Tx, dealId: string, now: Date) {
  return tx.dispute.updateMany({
    where: { dealId, ruledAt: null },
    data: { outcome: 'cancel', ruledAt: now },
  })
}

const withDeal = {
  milestone: { select: { title: true } },
  deal: {
    select: {
      title: true,
      buyerId: true,
      providerId: true,
      buyer: { select: { name: true } },
      provider: { select: { name: true } },
    },
  },
} satisfies Prisma.DisputeInclude

/** Disputes of all deals for those who settle them: the open ones by age, the settled ones newest first. */
export async function pageOfDisputes(
  tx: Tx,
  deal: Prisma.DealWhereInput,
  open: boolean,
  skip: number,
  take: number,
) {
  const where = { deal, ruledAt: open ? null : { not: null } } satisfies Prisma.DisputeWhereInput
  const rows = await tx.dispute.findMany({
    where,
    orderBy: [open ? { openedAt: 'asc' } : { ruledAt: 'desc' }, { id: 'asc' }],
    skip,
    take,
    include: withDeal,
  })
  return { rows, total: await tx.dispute.count({ where }) }
}
