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

export async function pageOfNeedRows(
  tx: Tx,
  previewId: string,
  { filter, skip, take }: { filter: NeedList; skip: number; take: number },
): Promise<{ total: number; rows: EffectRow[] }> {
  const chosen = { previewId, ...where(filter) }
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

export async function pageOfFirmRows(
  tx: Tx,
  previewId: string,
  { skip, take }: { skip: number; take: number },
) {
  const total = await tx.rulePreviewFirm.count({ where: { previewId } })
  const rows = await tx.rulePreviewFirm.findMany({
    where: { previewId },
    orderBy: [{ lost: 'desc' }, { gained: 'desc' }, { organizationId: 'asc' }],
    skip,
    take,
  })
  const names = await tx.organization.findMany({
    where: { id: { in: rows.map((row) => row.organizationId) } },
    select: { id: true, name: true },
  })
  const nameOf = new Map(names.map((one) => [one.id, one.name]))
  return { total, rows: rows.map((row) => ({ ...row, name: nameOf.get(row.organizationId) ?? '' })) }
}
