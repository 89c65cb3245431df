import type { Actor } from '#app/modules/accounts/actor.ts'
import { districtsOf } from '#app/modules/accounts/districts-of.ts'
import { dayOf } from '#app/platform/dates.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { CaseTab } from './case-view.ts'
import type { Stuck } from './stuck.data.server.ts'

/** Cases that an official or operator may read. */
function seenBy(actor: Actor, now: Date): Prisma.SupervisionCaseWhereInput {
  const districts = districtsOf(actor, dayOf(now))
  return districts ? { regionCodes: { hasSome: districts } } : {}
}

/** Opens cases; those that another worker has opened meanwhile are left out. Returns the ids. */
export async function insertCases(
  tx: Tx,
  rows: readonly (Stuck & { openedAt: Date; dueAt: Date })[],
): Promise<string[]> {
  const made = await tx.supervisionCase.createManyAndReturn({
    data: [...rows],
    skipDuplicates: true,
    select: { id: true },
  })
  return made.map(({ id }) => id)
}

export async function findCase(tx: Tx, actor: Actor, id: string, now: Date) {
  return isUuid(id) ? tx.supervisionCase.findFirst({ where: { id, ...seenBy(actor, now) } }) : null
}

/** The same, held until the transaction ends: nothing is added to a case that a colleague is concluding. */
export async function holdCase(tx: Tx, actor: Actor, id: string, now: Date) {
  if (!isUuid(id)) return null
  await tx.$queryRaw`SELECT 1 FROM "SupervisionCase" WHERE "id" = ${id}::uuid FOR UPDATE`
  return findCase(tx, actor, id, now)
}

/** Writes if the case is still open and the one that was read; false where somebody else was faster. */
export async function updateCase(
  tx: Tx,
  { id, revision }: { id: string; revision: number },
  data: Pick<
    Prisma.SupervisionCaseUncheckedUpdateManyInput,
    'assigneeId' | 'state' | 'conclusion' | 'concludedAt'
  >,
): Promise<boolean> {
  const { count } = await tx.supervisionCase.updateMany({
    where: { id, revision, state: 'open' },
    data: { ...data, revision: revision + 1 },
  })
  return count === 1
}

export type CaseRecordRow = {
  caseId: string
  kind: 'opened' | 'taken' | 'assigned' | 'note' | 'concluded' | 'ended'
  byId?: string | null
  toId?: string | null
  code?: string | null
  text?: string
  at: Date
}

export function insertRecords(tx: Tx, rows: CaseRecordRow[]) {
  return tx.caseRecord.createMany({ data: rows })
}

export function listRecords(tx: Tx, caseId: string) {
  return tx.caseRecord.findMany({ where: { caseId }, orderBy: { id: 'desc' }, take: 200 })
}

function whereOf(actor: Actor, tab: CaseTab, now: Date): Prisma.SupervisionCaseWhereInput {
  const seen = seenBy(actor, now)
  if (tab === 'concluded') return { ...seen, state: 'concluded' }
  const open = { ...seen, state: 'open' as const }
  if (tab === 'mine') return { ...open, assigneeId: actor.userId }
  return tab === 'overdue' ? { ...open, dueAt: { lt: now } } : open
}

export function countCases(tx: Tx, actor: Actor, tab: CaseTab, now: Date) {
  return tx.supervisionCase.count({ where: whereOf(actor, tab, now) })
}

/** Concluded cases that were so when they were due. */
export function countInTime(tx: Tx, actor: Actor, now: Date) {
  const { dueAt } = tx.supervisionCase.fields
  return tx.supervisionCase.count({
    where: { ...whereOf(actor, 'concluded', now), concludedAt: { lte: dueAt } },
  })
}

export function pageOfCases(
  tx: Tx,
  actor: Actor,
  { tab, newest, skip, take }: { tab: CaseTab; newest: boolean; skip: number; take: number },
  now: Date,
) {
  const first: Prisma.SupervisionCaseOrderByWithRelationInput =
    tab === 'concluded' ? { concludedAt: 'desc' } : newest ? { openedAt: 'desc' } : { dueAt: 'asc' }
  return tx.supervisionCase.findMany({
    where: whereOf(actor, tab, now),
    orderBy: [first, { id: 'asc' }],
    skip,
    take,
  })
}

/** Everybody who may be given a case, before anybody asks for whom. */
export function listOfficials(tx: Tx) {
  return tx.user.findMany({
    where: { platformRole: 'official' },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, platformRole: true, regionScope: true },
  })
}

export async function organizationNames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.organization.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  })
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** Whether a need is counted within these districts, so that their officials have a page of it. */
export async function isCountedNeed(tx: Tx, id: string, districts: string[] | null): Promise<boolean> {
  const where = { needId: id, ...(districts && { region: { in: districts } }) }
  return (await tx.needFact.count({ where })) === 1
}

/** Ends cases that the caller holds, by themselves. */
export function closeCases(tx: Tx, ids: string[], now: Date) {
  return tx.supervisionCase.updateMany({
    where: { id: { in: ids }, state: 'open' },
    data: { state: 'concluded', conclusion: 'cause_gone', concludedAt: now, revision: { increment: 1 } },
  })
}
