import { createHash } from 'node:crypto'
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

export function beginPreview(tx: Tx, id: string, data: { inputsHash: string; corpusId: string }) {
  return Promise.all([
    tx.rulePreviewNeed.deleteMany({ where: { previewId: id } }),
    tx.rulePreviewFirm.deleteMany({ where: { previewId: id } }),
    tx.rulePreview.update({ where: { id }, data }),
  ])
}

export type NeedRow = { needId: string; needVersion: number; effect: NeedEffect }

export function insertNeedRows(tx: Tx, previewId: string, rows: readonly NeedRow[]) {
  return tx.rulePreviewNeed.createMany({
    data: rows.map(({ needId, needVersion, effect }) => ({
      previewId,
      needId,
      needVersion,
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

export async function finishPreview(
  tx: Tx,
  id: string,
  {
    totals,
    firms,
    overtaken,
    now,
  }: { totals: PreviewTotals | null; firms: ReadonlyMap<string, FirmEffect>; overtaken: boolean; now: Date },
) {
  const rows = [...firms].map(([organizationId, effect]) => ({ previewId: id, organizationId, ...effect }))
  for (let from = 0; from < rows.length; from += CHUNK) {
    await tx.rulePreviewFirm.createMany({ data: rows.slice(from, from + CHUNK) })
  }
  await tx.rulePreview.update({
    where: { id },
    data: { ...(totals ? { totals } : {}), overtaken, finishedAt: now },
  })
}

/** All that a preview was counted on: published needs and offerings with their versions, and the words' frequencies. */
export async function inputsHash(tx: Tx, corpusId: string): Promise<string> {
  const [row] = await tx.$queryRaw<{ needs: string | null; offerings: string | null }[]>`
    SELECT
      (SELECT md5(string_agg("id"::text || ':' || "version", ',' ORDER BY "id")) FROM "Need" WHERE "status" = 'published') AS needs,
      (SELECT md5(string_agg("id"::text || ':' || "version", ',' ORDER BY "id")) FROM "Offering" WHERE "status" = 'published')
        AS offerings`
  return createHash('sha256').update(`${row?.needs} ${row?.offerings} ${corpusId}`).digest('hex')
}

export function countPublishedNeeds(tx: Tx): Promise<number> {
  return tx.need.count({ where: { status: 'published' } })
}
