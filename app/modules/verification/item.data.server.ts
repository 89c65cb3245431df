import type { Actor } from '#app/modules/accounts/actor.ts'
import { districtsOf } from '#app/modules/accounts/districts-of.ts'
import { dateOfDay } from '#app/platform/dates.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { QueueFilter } from './verification.schema.ts'
import type { Act, Kind, Reason, State } from './verification.ts'

/** What this official checks: that of one region or of the whole city, and nothing whose certificate was removed. */
export function checkedBy(actor: Pick<Actor, 'platformRole' | 'regionScope'>) {
  const districts = districtsOf(actor)
  return {
    ...(actor.platformRole === 'official' ? {} : { id: { in: [] } }),
    ...(districts ? { organization: { regionCode: { in: districts } } } : {}),
    NOT: { kind: 'certificate', certificateId: null },
  } satisfies Prisma.VerificationItemWhereInput
}

const whole = {
  organization: {
    select: { name: true, creditCode: true, regionCode: true, verification: true, verifiedLabels: true },
  },
  certificate: {
    select: { issuer: true, number: true, validFrom: true, validTo: true, verifiedAt: true },
  },
  steps: { orderBy: { id: 'desc' } },
  documents: { orderBy: { at: 'desc' }, select: { id: true, name: true, mediaType: true, at: true } },
} satisfies Prisma.VerificationItemInclude
export type WholeItem = Prisma.VerificationItemGetPayload<{ include: typeof whole }>

export function findItemFor(tx: Tx, actor: Actor, id: string): Promise<WholeItem | null> {
  return tx.verificationItem.findFirst({ where: { AND: [{ id }, checkedBy(actor)] }, include: whole })
}

export function itemsOf(tx: Tx, organizationId: string): Promise<WholeItem[]> {
  return tx.verificationItem.findMany({
    where: { organizationId, NOT: { kind: 'certificate', certificateId: null } },
    orderBy: [{ kind: 'asc' }, { code: 'asc' }, { id: 'asc' }],
    include: whole,
  })
}

export type Subject = { kind: Kind; code: string; certificateId: string | null }

export function findItemOf(tx: Tx, organizationId: string, { kind, code, certificateId }: Subject) {
  return tx.verificationItem.findFirst({ where: { organizationId, kind, code, certificateId } })
}

/** What of an organization counts, or waits for an official. */
export function itemsInForce(tx: Tx, organizationId: string) {
  return tx.verificationItem.findMany({
    where: {
      organizationId,
      OR: [{ state: { in: ['pending', 'approved'] } }, { expiresOn: { not: null } }],
      NOT: { kind: 'certificate', certificateId: null },
    },
    orderBy: { id: 'asc' },
  })
}

/** Puts an item to the end of the queue. */
export function insertItem(tx: Tx, organizationId: string, subject: Subject, now: Date) {
  return tx.verificationItem.create({ data: { organizationId, ...subject, waitingSince: now } })
}

/** Moves an item that is still at the revision named; false where somebody came first. */
export async function moveItem(
  tx: Tx,
  { id, organizationId, revision }: { id: string; organizationId: string; revision: number },
  data: { state: State; waitingSince?: Date; expiresOn?: string | null; recheckOn?: string | null },
): Promise<boolean> {
  const day = (value: string | null | undefined) => (value ? dateOfDay(value) : value)
  const { count } = await tx.verificationItem.updateMany({
    where: { id, organizationId, revision },
    data: {
      ...data,
      expiresOn: day(data.expiresOn),
      recheckOn: day(data.recheckOn),
      revision: revision + 1,
    },
  })
  return count === 1
}

export async function insertStep(
  tx: Tx,
  step: {
    itemId: string
    act: Act
    by: Pick<Actor, 'userId' | 'name'> | null
    reason?: Reason
    text?: string
    at: Date
  },
): Promise<void> {
  const { by, ...rest } = step
  // Members are named by their accounts, and no more once these are closed.
  const byName = rest.act === 'submitted' ? null : by?.name
  await tx.verificationStep.create({ data: { ...rest, byId: by?.userId, byName } })
}

const orders = {
  waiting: [{ waitingSince: 'asc' }, { id: 'asc' }],
  newest: [{ waitingSince: 'desc' }, { id: 'asc' }],
  expiry: [{ expiresOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
} satisfies Record<QueueFilter['order'], Prisma.VerificationItemOrderByWithRelationInput[]>

export async function pageOfItems(
  tx: Tx,
  actor: Actor,
  { state, kind, q, order, page }: QueueFilter,
  perPage: number,
) {
  const where: Prisma.VerificationItemWhereInput = {
    AND: [
      checkedBy(actor),
      state === 'all' ? {} : { state },
      kind ? { kind } : {},
      q ? { organization: { name: { contains: q, mode: 'insensitive' } } } : {},
    ],
  }
  const total = await tx.verificationItem.count({ where })
  const rows = await tx.verificationItem.findMany({
    where,
    orderBy: orders[order],
    skip: (page - 1) * perPage,
    take: perPage,
    include: {
      organization: { select: { name: true, regionCode: true } },
      steps: { orderBy: { id: 'desc' }, take: 1, select: { act: true } },
    },
  })
  return { total, rows }
}
