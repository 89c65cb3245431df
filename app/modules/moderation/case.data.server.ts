import type { Actor } from '#app/modules/accounts/actor.ts'
import { districtsOf } from '#app/modules/accounts/districts-of.ts'
import { dateOfDay } from '#app/platform/dates.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { Former } from './former.ts'
import {
  type Act,
  downStates,
  type Ground,
  isOfMembers,
  type Kind,
  type State,
  waitingStates,
} from './moderation.ts'
import type { QueueFilter } from './queue-filter.ts'

/** What this official decides: that of one region or of the whole city; operators are no party to it. */
export function decidedBy(actor: Pick<Actor, 'platformRole' | 'regionScope'>) {
  const districts = districtsOf(actor)
  return {
    ...(actor.platformRole === 'official' ? {} : { id: { in: [] } }),
    ...(districts ? { owner: { regionCode: { in: districts } } } : {}),
  } satisfies Prisma.ModerationCaseWhereInput
}

/** All that was decided and appealed is among these: of reports there may be any number, and none comes in afterwards. */
const STEPS_SHOWN = 50

const whole = {
  owner: { select: { name: true, creditCode: true, regionCode: true } },
  steps: { orderBy: { id: 'desc' }, take: STEPS_SHOWN },
} satisfies Prisma.ModerationCaseInclude
export type WholeCase = Prisma.ModerationCaseGetPayload<{ include: typeof whole }>

export function findCaseFor(tx: Tx, actor: Actor, id: string): Promise<WholeCase | null> {
  return tx.moderationCase.findFirst({ where: { AND: [{ id }, decidedBy(actor)] }, include: whole })
}

/** What was decided of the same thing before, the newest first. */
export function earlierCases(tx: Tx, { id, kind, subjectId }: { id: string; kind: Kind; subjectId: string }) {
  return tx.moderationCase.findMany({
    where: { kind, subjectId, id: { not: id } },
    orderBy: { openedAt: 'desc' },
    take: 20,
    select: { id: true, state: true, openedAt: true },
  })
}

/** The case in which reports on a thing are gathered now, with that of this reporter. */
export function findOpenCase(tx: Tx, kind: Kind, subjectId: string, reporterId: string) {
  return tx.moderationCase.findFirst({
    where: { kind, subjectId, state: { in: ['open', 'taken_down', 'appealed'] } },
    include: { complaints: { where: { reporterId }, select: { id: true } } },
  })
}

export function insertCase(
  tx: Tx,
  data: { kind: Kind; subjectId: string; ownerId: string; title: string; openedAt: Date; dueAt: Date },
) {
  return tx.moderationCase.create({ data, select: { id: true } })
}

export function insertComplaint(
  tx: Tx,
  data: {
    caseId: string
    reporterId: string
    reason: Ground
    words: string
    frozen: Prisma.InputJsonObject
    at: Date
  },
) {
  return tx.complaint.create({ data, select: { id: true } })
}

/** What was read of a case before a report came in is not all of it any more. */
export async function bumpCase(tx: Tx, id: string, ownerId: string): Promise<void> {
  await tx.moderationCase.updateMany({ where: { id, ownerId }, data: { revision: { increment: 1 } } })
}

/** Moves a case that is still at the revision named; false where somebody came first. */
export async function moveCase(
  tx: Tx,
  { id, ownerId, revision }: { id: string; ownerId: string; revision: number },
  {
    former,
    appealUntil,
    ...data
  }: {
    state: State
    dueAt: Date | null
    takenDownBy?: string
    takenDownAt?: Date
    reason?: Ground
    words?: string
    appealUntil?: string
    appealedAt?: Date
    appeal?: string
    former?: Former[]
  },
): Promise<boolean> {
  const { count } = await tx.moderationCase.updateMany({
    where: { id, ownerId, revision },
    data: {
      ...data,
      ...(former && { former }),
      ...(appealUntil && { appealUntil: dateOfDay(appealUntil) }),
      revision: revision + 1,
    },
  })
  return count === 1
}

export async function insertStep(
  tx: Tx,
  {
    by,
    ...step
  }: {
    caseId: string
    act: Act | 'report'
    by: Pick<Actor, 'userId' | 'name'>
    reason?: Ground
    words?: string
    at: Date
  },
): Promise<void> {
  // Members are named by their accounts, and no more once these are closed.
  const byName = isOfMembers(step.act) ? null : by.name
  await tx.moderationStep.create({ data: { ...step, byId: by.userId, byName } })
}

const orders = {
  due: [{ dueAt: { sort: 'asc', nulls: 'last' } }, { openedAt: 'desc' }, { id: 'asc' }],
  newest: [{ openedAt: 'desc' }, { id: 'asc' }],
  reports: [{ complaints: { _count: 'desc' } }, { openedAt: 'desc' }, { id: 'asc' }],
} satisfies Record<QueueFilter['order'], Prisma.ModerationCaseOrderByWithRelationInput[]>

function inTab(state: QueueFilter['state'], now: Date): Prisma.ModerationCaseWhereInput {
  if (state === 'all') return {}
  if (state === 'waiting') return { state: { in: [...waitingStates] } }
  if (state === 'overdue') return { state: { in: [...waitingStates] }, dueAt: { lt: now } }
  return { state }
}

export async function pageOfCases(
  tx: Tx,
  actor: Actor,
  { state, kind, q, order, page }: QueueFilter,
  { perPage, now }: { perPage: number; now: Date },
) {
  const contains = { contains: q, mode: 'insensitive' as const }
  const where: Prisma.ModerationCaseWhereInput = {
    AND: [
      decidedBy(actor),
      inTab(state, now),
      kind ? { kind } : {},
      q ? { OR: [{ title: contains }, { owner: { name: contains } }] } : {},
    ],
  }
  const total = await tx.moderationCase.count({ where })
  const rows = await tx.moderationCase.findMany({
    where,
    orderBy: orders[order],
    skip: (page - 1) * perPage,
    take: perPage,
    include: {
      owner: { select: { name: true, regionCode: true } },
      _count: { select: { complaints: true } },
    },
  })
  return { total, rows }
}

/** How many wait for this official, and how many of them are late. */
export async function countWaiting(tx: Tx, actor: Actor, now: Date) {
  const count = (tab: 'waiting' | 'overdue') =>
    tx.moderationCase.count({ where: { AND: [decidedBy(actor), inTab(tab, now)] } })
  return { waiting: await count('waiting'), overdue: await count('overdue') }
}

/** In which something of an organization is or was down; what was only reported is not for it to know. */
const concerning = (ownerId: string) =>
  ({
    ownerId,
    OR: [{ state: { in: [...downStates] } }, { state: 'restored' }],
  }) satisfies Prisma.ModerationCaseWhereInput

export type CaseRow = Awaited<ReturnType<typeof listCasesOf>>[number]

export function listCasesOf(tx: Tx, ownerId: string) {
  return tx.moderationCase.findMany({
    where: concerning(ownerId),
    orderBy: [{ takenDownAt: 'desc' }, { id: 'asc' }],
    take: 100,
  })
}

export function findCaseOf(tx: Tx, ownerId: string, id: string) {
  return tx.moderationCase.findFirst({
    where: { id, ...concerning(ownerId) },
    include: {
      complaints: { orderBy: { at: 'desc' }, take: 1, select: { frozen: true } },
      steps: { orderBy: { id: 'desc' }, where: { act: { not: 'report' } } },
    },
  })
}

const REPORTS_SHOWN = 100

export function listReportsBy(tx: Tx, reporterId: string) {
  return tx.complaint.findMany({
    where: { reporterId },
    orderBy: [{ at: 'desc' }, { id: 'asc' }],
    take: REPORTS_SHOWN,
    select: {
      id: true,
      reason: true,
      at: true,
      case: { select: { kind: true, title: true, state: true } },
    },
  })
}
