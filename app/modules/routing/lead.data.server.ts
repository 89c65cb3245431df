import { dateOfDay, dayOf } from '#app/platform/dates.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { LeadOrder, LeadTab } from './sending.ts'

export const LEADS_PER_PAGE = 20

/** Words that officials took down nobody reads whom they were sent to. */
const standing = { need: { status: { not: 'suspended' as const } } }
const open = { need: { status: 'published' as const, settlement: null } }

/** A tab of a provider's list, as the database sees it. */
function inTab(tab: LeadTab, now: Date): Prisma.SendingWhereInput {
  const inTime = { status: 'sent' as const, dueAt: { gt: now }, routing: open }
  if (tab === 'new') return { ...inTime, openedAt: null }
  if (tab === 'waiting') return { ...inTime, openedAt: { not: null } }
  if (tab === 'overdue')
    return {
      routing: open,
      OR: [{ status: 'lapsed' }, { status: 'sent', dueAt: { lte: now } }],
    }
  return {
    OR: [
      { status: { in: ['interested', 'declined'] } },
      { status: { in: ['sent', 'lapsed'] }, routing: { NOT: open } },
    ],
  }
}

const orders: Record<LeadOrder, Prisma.SendingOrderByWithRelationInput[]> = {
  due: [{ dueAt: 'asc' }, { id: 'asc' }],
  newest: [{ sentAt: 'desc' }, { id: 'asc' }],
  score: [{ scoreBp: 'desc' }, { id: 'asc' }],
}

export function countLeads(tx: Tx, organizationId: string, tab: LeadTab, now: Date): Promise<number> {
  return tx.sending.count({ where: { organizationId, AND: [{ routing: standing }, inTab(tab, now)] } })
}

const needOfLead = {
  routing: {
    select: {
      need: {
        select: {
          status: true,
          version: true,
          settlement: { select: { kind: true } },
          versions: { orderBy: { version: 'desc' as const }, take: 1, select: { snapshot: true } },
        },
      },
    },
  },
} satisfies Prisma.SendingInclude

export function pageOfLeads(
  tx: Tx,
  organizationId: string,
  { tab, order, page }: { tab: LeadTab; order: LeadOrder; page: number },
  now: Date,
) {
  return tx.sending.findMany({
    where: { organizationId, AND: [{ routing: standing }, inTab(tab, now)] },
    orderBy: orders[order],
    skip: (page - 1) * LEADS_PER_PAGE,
    take: LEADS_PER_PAGE,
    include: needOfLead,
  })
}

/** One lead of the organization with the words of its need; null for others'. */
export function findLead(tx: Tx, organizationId: string, id: string) {
  return tx.sending.findFirst({ where: { id, organizationId, routing: standing }, include: needOfLead })
}

export type LeadRow = NonNullable<Awaited<ReturnType<typeof findLead>>>

/** The provider's person whom a sending names, if they may answer for it today. */
export async function findTeamMember(tx: Tx, { sendingId, userId }: { sendingId: string; userId: string }) {
  return tx.membership.findFirst({
    where: {
      userId,
      role: { not: 'viewer' },
      organization: { sendings: { some: { id: sendingId } } },
    },
    select: { organizationId: true, organization: { select: { name: true } } },
  })
}

export async function offeringTitles(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.offering.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, title: true },
  })
  return new Map(rows.map(({ id, title }) => [id, title]))
}

/** What a provider that takes no invitations is not told of: open needs that still look for answers and match it. */
export async function countMissed(tx: Tx, organizationId: string): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(DISTINCT r."needId")::int AS count
    FROM "Offering" o JOIN "Match" m ON m."offeringId" = o."id" AND m."verdict" <> 'not_met' AND m."rank" IS NOT NULL
    JOIN "MatchRun" r ON r."id" = m."runId" AND r."current"
    JOIN "NeedRouting" t ON t."needId" = r."needId" AND t."state" IN ('running', 'exhausted')
    JOIN "Need" n ON n."id" = r."needId" AND n."status" = 'published' AND n."organizationId" <> o."organizationId"
    WHERE o."organizationId" = ${organizationId}::uuid AND o."status" = 'published'
      AND NOT EXISTS (SELECT 1 FROM "Sending" s WHERE s."needId" = r."needId" AND s."organizationId" = o."organizationId")`
  return row?.count ?? 0
}

/** Days on which the organization is away, from today on. */
export function absencesOf(tx: Tx, organizationId: string, now: Date) {
  return tx.providerAbsence.findMany({
    where: { organizationId, untilOn: { gt: dateOfDay(dayOf(now)) } },
    orderBy: [{ fromOn: 'asc' }, { id: 'asc' }],
    select: { id: true, fromOn: true, untilOn: true },
  })
}
