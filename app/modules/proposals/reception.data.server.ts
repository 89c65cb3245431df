import type { NeedSnapshot } from '#app/modules/needs/need.snapshot.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { Reception } from './deadlines.ts'

/** What a need says to those who answer it, and how its search stands. */
export type OpenNeed = Reception & {
  needId: string
  buyerId: string
  need: NeedSnapshot
}

/** By the words last published; null for what never was. */
export async function findOpenNeed(tx: Tx, needId: string): Promise<OpenNeed | null> {
  const row = await tx.need.findFirst({
    where: { id: needId, version: { gt: 0 } },
    select: {
      organizationId: true,
      status: true,
      plan: { select: { startedAt: true } },
      settlement: { select: { kind: true } },
      versions: { orderBy: { version: 'desc' }, take: 1, select: { snapshot: true } },
    },
  })
  const need = row?.versions[0]?.snapshot as NeedSnapshot | undefined
  if (!row || !need) return null
  return {
    needId,
    buyerId: row.organizationId,
    need,
    needStatus: row.status,
    quoteDeadline: need.quoteDeadline,
    startedAt: row.plan?.startedAt ?? null,
    settled: row.settlement !== null,
  }
}

/** Holds a need until the transaction ends, so that it is not settled or evaluated while something is handed in for it. */
export async function holdNeed(tx: Tx, needId: string): Promise<void> {
  await tx.$queryRaw`SELECT "id"::text FROM "Need" WHERE "id" = ${needId}::uuid FOR UPDATE`
}

/** Whether the buyer stays unnamed to a provider. */
export async function isHiddenFrom(
  tx: Tx,
  { need, needId }: Pick<OpenNeed, 'need' | 'needId'>,
  providerId: string,
): Promise<boolean> {
  if (need.visibility !== 'anonymous') return false
  const told = await tx.revelation.findUnique({
    where: { needId_organizationId: { needId, organizationId: providerId } },
    select: { revealedAt: true },
  })
  return told === null
}
