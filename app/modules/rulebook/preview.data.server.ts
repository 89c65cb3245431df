import { countChangesSince } from '#app/modules/matching/match.data.server.ts'
import { dateOfDay, dayOfDate } from '#app/platform/dates.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import type { Prisma, RulePreview } from '#prisma/generated/client.ts'
import type { NeedEffect, Standing } from './need-effect.ts'
import type { FirmEffect, PreviewTotals } from './preview-totals.ts'

/** Offerings of one need that a preview names; more are only counted. */
export const MAX_NAMED = 100
const CHUNK = 500

export type Preview = Omit<RulePreview, 'validFrom' | 'totals'> & {
  validFrom: string
  totals: PreviewTotals | null
}

const previewOf = ({ validFrom, totals, ...row }: RulePreview): Preview => ({
  ...row,
  validFrom: dayOfDate(validFrom),
  totals: totals as PreviewTotals | null,
})

export async function findPreview(tx: Tx, id: string): Promise<Preview | null> {
  const row = isUuid(id) ? await tx.rulePreview.findUnique({ where: { id } }) : null
  return row && previewOf(row)
}

/** The newest preview of a draft, whatever became of the draft since. */
export async function newestPreview(tx: Tx, draftId: string): Promise<Preview | null> {
  const row = await tx.rulePreview.findFirst({
    where: { draftId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
  return row && previewOf(row)
}

export function insertPreview(
  tx: Tx,
  {
    validFrom,
    ...data
  }: { draftId: string; contentHash: string; againstVersion: number; validFrom: string; createdById: string },
) {
  return tx.rulePreview.create({ data: { ...data, validFrom: dateOfDay(validFrom) }, select: { id: true } })
}

/** Whatever an attempt before this one counted is dropped. */
export async function beginPreview(tx: Tx, id: string, data: { corpusId: string }): Promise<void> {
  await tx.rulePreviewNeed.deleteMany({ where: { previewId: id } })
  await tx.rulePreviewFirm.deleteMany({ where: { previewId: id } })
  await tx.rulePreview.update({ where: { id }, data })
}

export type NeedRow = { needId: string; needVersion: number; regionCode: string; effect: NeedEffect }

export function insertNeedRows(tx: Tx, previewId: string, rows: readonly NeedRow[]) {
  return tx.rulePreviewNeed.createMany({
    data: rows.map(({ effect, ...need }) => ({
      previewId,
      ...need,
      changed: effect.changed,
      ...writtenEffect(effect),
    })),
  })
}

/** What previews and shadow runs keep of one need. */
export function writtenEffect({ before, after, gained, lost, topChanged }: NeedEffect) {
  return {
    before: before satisfies Standing as Prisma.InputJsonObject,
    after: after satisfies Standing as Prisma.InputJsonObject,
    gained: gained.length,
    lost: lost.length,
    gainedIds: gained.slice(0, MAX_NAMED),
    lostIds: lost.slice(0, MAX_NAMED),
    topChanged,
  }
}

export type FirmRow = FirmEffect & { organizationId: string; regionCode: string }

export async function finishPreview(
  tx: Tx,
  id: string,
  { totals, firms, now }: { totals: PreviewTotals | null; firms: readonly FirmRow[]; now: Date },
) {
  for (let from = 0; from < firms.length; from += CHUNK) {
    const rows = firms.slice(from, from + CHUNK)
    await tx.rulePreviewFirm.createMany({ data: rows.map((row) => ({ previewId: id, ...row })) })
  }
  await tx.rulePreview.update({
    where: { id },
    data: { ...(totals ? { totals } : {}), finishedAt: now },
  })
}

/** Needs and offerings published, changed or withdrawn since a preview was asked for. */
export type Moved = { needs: number; offerings: number }

export async function movedSince(tx: Tx, { id, createdAt }: Preview): Promise<Moved> {
  const [row] = await tx.$queryRaw<{ needs: number }[]>`
    SELECT count(DISTINCT coalesce(n."id", p."needId"))::int AS needs
    FROM (SELECT "id", "version" FROM "Need" WHERE "status" = 'published') n
    FULL JOIN (SELECT "needId", "needVersion" FROM "RulePreviewNeed" WHERE "previewId" = ${id}::uuid) p
      ON p."needId" = n."id" AND p."needVersion" = n."version"
    WHERE n."id" IS NULL OR p."needId" IS NULL`
  return { needs: row?.needs ?? 0, offerings: await countChangesSince(tx, createdAt, null) }
}

export function countPublishedNeeds(tx: Tx): Promise<number> {
  return tx.need.count({ where: { status: 'published' } })
}
