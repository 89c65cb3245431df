import type { Tx } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import type { Prisma, RuleShadowRun } from '#prisma/generated/client.ts'
import type { NeedEffect } from './need-effect.ts'
import { writtenEffect } from './preview.data.server.ts'
import { inDistricts, type Part } from './preview-lists.data.server.ts'
import type { RuleContent } from './rule-content.ts'

export type ShadowRun = Omit<RuleShadowRun, 'content'> & { content: RuleContent }

const runOf = (row: RuleShadowRun): ShadowRun => ({ ...row, content: row.content as unknown as RuleContent })

export async function findShadowRun(tx: Tx, id: string): Promise<ShadowRun | null> {
  const row = isUuid(id) ? await tx.ruleShadowRun.findUnique({ where: { id } }) : null
  return row && runOf(row)
}

export function listShadowRuns(tx: Tx, draftId: string) {
  return tx.ruleShadowRun.findMany({
    where: { draftId },
    orderBy: { startedAt: 'desc' },
    omit: { content: true },
    take: 20,
  })
}

/** Runs that look at new needs at an instant. */
export async function runningShadowRuns(tx: Tx, now: Date): Promise<ShadowRun[]> {
  const rows = await tx.ruleShadowRun.findMany({
    where: { startedAt: { lte: now }, endsAt: { gt: now }, stoppedAt: null },
    orderBy: { startedAt: 'asc' },
  })
  return rows.map(runOf)
}

export function insertShadowRun(
  tx: Tx,
  {
    content,
    ...run
  }: {
    draftId: string
    content: RuleContent
    contentHash: string
    startedById: string
    startedAt: Date
    endsAt: Date
  },
) {
  return tx.ruleShadowRun.create({
    data: { ...run, content: content as unknown as Prisma.InputJsonObject },
    select: { id: true },
  })
}

/** False where it had ended. */
export async function stopShadowRun(tx: Tx, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.ruleShadowRun.updateMany({
    where: { id, stoppedAt: null, endsAt: { gt: now } },
    data: { stoppedAt: now },
  })
  return count === 1
}

/** Needs published since the run began that it has not looked at. */
export async function unseenNeedIds(tx: Tx, run: ShadowRun, limit: number): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT n."id"::text AS id FROM "Need" n
    JOIN "NeedVersion" v ON v."needId" = n."id" AND v."version" = n."version"
    WHERE n."status" = 'published' AND v."createdAt" >= ${run.startedAt} AND NOT EXISTS (
      SELECT 1 FROM "RuleShadowResult" r WHERE r."runId" = ${run.id}::uuid AND r."needId" = n."id" AND r."needVersion" = n."version")
    ORDER BY v."createdAt", n."id" LIMIT ${limit}`
  return rows.map((row) => row.id)
}

/** A need that another worker was faster with stays as that one wrote it. */
export function insertShadowResult(
  tx: Tx,
  row: {
    runId: string
    needId: string
    needVersion: number
    regionCode: string
    againstVersion: number
    computedAt: Date
  },
  effect: NeedEffect,
) {
  const { pairs, agreed } = effect
  return tx.ruleShadowResult.createMany({
    data: [{ ...row, pairs, agreed, ...writtenEffect(effect) }],
    skipDuplicates: true,
  })
}

/** Sums over the needs of these districts, where null is everywhere. */
export async function shadowSums(tx: Tx, runId: string, districts: readonly string[] | null) {
  const where = { runId, ...inDistricts(districts) }
  const { _sum, _count } = await tx.ruleShadowResult.aggregate({
    where,
    _sum: { pairs: true, agreed: true, gained: true, lost: true },
    _count: true,
  })
  const differing = await tx.ruleShadowResult.count({
    where: { ...where, OR: [{ gained: { gt: 0 } }, { lost: { gt: 0 } }, { topChanged: true }] },
  })
  const { pairs, agreed, gained, lost } = _sum
  return {
    needs: _count,
    differing,
    pairs: pairs ?? 0,
    agreed: agreed ?? 0,
    gained: gained ?? 0,
    lost: lost ?? 0,
  }
}

export function pageOfShadowResults(tx: Tx, runId: string, { districts, skip, take }: Part) {
  return tx.ruleShadowResult.findMany({
    where: { runId, ...inDistricts(districts) },
    orderBy: [{ computedAt: 'desc' }, { needId: 'asc' }],
    skip,
    take,
  })
}
