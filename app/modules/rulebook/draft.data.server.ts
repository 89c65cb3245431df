import { canonicalHash } from '#app/modules/matching/canonical-hash.server.ts'
import { canonicalJson } from '#app/modules/matching/canonical-json.ts'
import { dayOfDate } from '#app/platform/dates.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import type { Prisma, RuleDraft } from '#prisma/generated/client.ts'
import type { RuleContent } from './rule-content.ts'

export type Draft = Omit<RuleDraft, 'content' | 'validFrom'> & {
  content: RuleContent
  /** 'YYYY-MM-DD' */
  validFrom: string | null
}

export type DraftLine = Omit<Draft, 'content'>

export async function findDraft(tx: Tx, id: string): Promise<Draft | null> {
  const row = isUuid(id) ? await tx.ruleDraft.findUnique({ where: { id } }) : null
  return row && { ...withDay(row), content: row.content as unknown as RuleContent }
}

/** Drafts that are still being worked on, then those that came to an end, the newest first. */
export async function pageOfDrafts(
  tx: Tx,
  {
    open,
    take,
    skip = 0,
    regionScope = null,
  }: {
    open: boolean
    take: number
    skip?: number
    /** Of this office alone; null is all. */
    regionScope?: string | null
  },
) {
  const statuses = ['draft', 'proposed'] as const
  const rows = await tx.ruleDraft.findMany({
    where: {
      status: open ? { in: [...statuses] } : { notIn: [...statuses] },
      ...(regionScope === null ? {} : { regionScope }),
    },
    orderBy: [{ updatedAt: 'desc' }, { id: 'asc' }],
    omit: { content: true },
    take,
    skip,
  })
  return rows.map(withDay)
}

/** The drafts that became versions, by version. */
export async function publishedDrafts(tx: Tx): Promise<Map<number, DraftLine>> {
  const rows = await tx.ruleDraft.findMany({ where: { status: 'published' }, omit: { content: true } })
  return new Map(rows.map((row) => [row.publishedVersion ?? 0, withDay(row)]))
}

const withDay = <Row extends { validFrom: Date | null }>(row: Row) => ({
  ...row,
  validFrom: row.validFrom && dayOfDate(row.validFrom),
})

export function insertDraft(
  tx: Tx,
  draft: {
    title: string
    note?: string
    baseVersion: number
    content: RuleContent
    authorId: string
    regionScope: string | null
  },
) {
  return tx.ruleDraft.create({
    data: { ...draft, ...written(draft.content), editedById: draft.authorId },
    select: { id: true },
  })
}

const written = (content: RuleContent) => ({
  content: JSON.parse(canonicalJson(content)) as Prisma.InputJsonObject,
  contentHash: canonicalHash(content),
})

/** Writes if the draft is still the one that was read and counts it up; false where somebody else was faster. */
export async function updateDraft(
  tx: Tx,
  { id, revision }: { id: string; revision: number },
  {
    content,
    ...data
  }: Omit<Prisma.RuleDraftUncheckedUpdateManyInput, 'content' | 'contentHash'> & {
    content?: RuleContent
  },
): Promise<boolean> {
  const { count } = await tx.ruleDraft.updateMany({
    where: { id, revision },
    data: { ...data, ...(content ? written(content) : {}), revision: revision + 1 },
  })
  return count === 1
}

/** Everybody who may release what another proposed. */
export async function listRuleReleaserIds(tx: Tx): Promise<string[]> {
  const rows = await tx.user.findMany({
    where: { platformRole: 'official', regionScope: null },
    orderBy: { id: 'asc' },
    select: { id: true },
  })
  return rows.map((row) => row.id)
}
