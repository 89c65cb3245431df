import type { Tx } from '#app/platform/transaction.server.ts'
import type { Standing } from './need-effect.ts'
import type { NeedList } from './preview-lists.ts'

export type EffectRow = {
  needId: string
  before: Standing
  after: Standing
  gained: number
  lost: number
  gainedIds: string[]
  lostIds: string[]
  topChanged: boolean
}

const where = (filter: NeedList) => ({
  changed: true,
  ...(filter === 'lost' ? { lost: { gt: 0 } } : {}),
  ...(filter === 'gained' ? { gained: { gt: 0 } } : {}),
  ...(filter === 'top' ? { topChanged: true } : {}),
  ...(filter === 'zero'
    ? {
        after: { path: ['met'], equals: 0 },
        AND: { after: { path: ['unknown'], equals: 0 } },
        lost: { gt: 0 },
      }
    : {}),
})

/** A part of a list; of needs of these districts alone, where null is everywhere. */
export type Part = { districts: readonly string[] | null; skip: number; take: number }

export const inDistricts = (districts: readonly string[] | null) =>
  districts ? { regionCode: { in: [...districts] } } : {}

export async function pageOfNeedRows(
  tx: Tx,
  previewId: string,
  { filter, districts, skip, take }: Part & { filter: NeedList },
): Promise<{ total: number; rows: EffectRow[] }> {
  const chosen = { previewId, ...where(filter), ...inDistricts(districts) }
  const total = await tx.rulePreviewNeed.count({ where: chosen })
  const rows = await tx.rulePreviewNeed.findMany({
    where: chosen,
    orderBy: [{ lost: 'desc' }, { gained: 'desc' }, { needId: 'asc' }],
    skip,
    take,
  })
  return { total, rows: rows.map(effectRow) }
}

export const effectRow = <Row extends { before: unknown; after: unknown }>(row: Row) => ({
  ...row,
  before: row.before as Standing,
  after: row.after as Standing,
})

/** Providers with the matches that they gain and lost over the needs of these districts. */
export async function pageOfFirmRows(tx: Tx, previewId: string, { districts, skip, take }: Part) {
  const firms = await tx.rulePreviewFirm.groupBy({
    by: ['organizationId'],
    where: { previewId, ...inDistricts(districts) },
    _sum: { gained: true, lost: true },
    orderBy: [{ _sum: { lost: 'desc' } }, { _sum: { gained: 'desc' } }, { organizationId: 'asc' }],
  })
  const rows = firms.slice(skip, skip + take).map(({ organizationId, _sum }) => ({
    organizationId,
    gained: _sum.gained ?? 0,
    lost: _sum.lost ?? 0,
  }))
  const names = await tx.organization.findMany({
    where: { id: { in: rows.map((row) => row.organizationId) } },
    select: { id: true, name: true },
  })
  const nameOf = new Map(names.map((one) => [one.id, one.name]))
  return {
    total: firms.length,
    rows: rows.map((row) => ({ ...row, name: nameOf.get(row.organizationId) ?? '' })),
  }
}
