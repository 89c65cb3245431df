import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'

const organization = { select: { id: true, name: true, creditCode: true } }

const whole = {
  buyer: organization,
  provider: organization,
  members: { include: { organization: { select: { id: true, name: true } } } },
  terms: { orderBy: { version: 'desc' } },
  signatures: { orderBy: { signedAt: 'asc' }, omit: { session: true } },
  milestones: { orderBy: { place: 'asc' } },
  statements: true,
  followUps: { orderBy: { days: 'asc' } },
  disputes: { orderBy: { openedAt: 'asc' } },
} satisfies Prisma.DealInclude

export type WholeDeal = Prisma.DealGetPayload<{ include: typeof whole }>

/** A deal with all that its page shows, among those that whoever looks may read. */
export function findWholeDeal(tx: Tx, id: string, among: Prisma.DealWhereInput): Promise<WholeDeal | null> {
  return tx.deal.findFirst({ where: { AND: [{ id }, among] }, include: whole })
}
