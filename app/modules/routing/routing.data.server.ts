import type { NeedSnapshot } from '#app/modules/needs/need.snapshot.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { isOpen } from './routing.ts'

/** The routing of a need with the need it is about, held until the transaction ends: whoever tells, answers or steers waits. */
export async function lockRouting(tx: Tx, needId: string) {
  await tx.$queryRaw`SELECT "needId" FROM "NeedRouting" WHERE "needId" = ${needId}::uuid FOR UPDATE`
  const found = await tx.needRouting.findUnique({
    where: { needId },
    include: {
      need: {
        select: {
          status: true,
          version: true,
          organizationId: true,
          // The words in force: an edited title is nobody's to read before it is published.
          versions: { orderBy: { version: 'desc' }, take: 1, select: { snapshot: true } },
          settlement: { select: { kind: true } },
        },
      },
    },
  })
  if (!found) return null
  const { need, ...routing } = found
  const { versions, settlement, status, ...rest } = need
  const snapshot = versions[0]?.snapshot as NeedSnapshot | undefined
  const open = isOpen({ status, settled: settlement !== null })
  return { ...routing, need: { ...rest, title: snapshot?.title ?? '', open } }
}

export type LockedRouting = NonNullable<Awaited<ReturnType<typeof lockRouting>>>

export async function insertRouting(tx: Tx, needId: string, now: Date): Promise<void> {
  await tx.needRouting.createMany({
    data: [{ needId, startedAt: now, nextWaveAt: now }],
    skipDuplicates: true,
  })
}

/** @param needId of a routing that is locked */
export async function updateRouting(
  tx: Tx,
  needId: string,
  data: Prisma.NeedRoutingUncheckedUpdateManyInput,
): Promise<void> {
  await tx.needRouting.updateMany({ where: { needId }, data })
}

/** Published needs whose present matches no routing has looked at, the longest waiting first. */
export async function needsMatchedAnew(tx: Tx, limit: number): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT n."id"::text AS id FROM "Need" n
    JOIN "MatchRun" r ON r."needId" = n."id" AND r."current" AND r."needVersion" = n."version"
    LEFT JOIN "NeedRouting" t ON t."needId" = n."id"
    WHERE n."status" = 'published' AND (t."needId" IS NULL OR t."runId" IS DISTINCT FROM r."id")
    ORDER BY r."computedAt", n."id" LIMIT ${limit}`
  return rows.map(({ id }) => id)
}

/** Takes a routing whose next wave is due, and holds it; another worker takes another. */
export async function takeDueWave(tx: Tx, now: Date): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ needId: string }[]>`
    SELECT "needId"::text FROM "NeedRouting" WHERE "state" = 'running' AND "nextWaveAt" <= ${now.toISOString()}::timestamptz
    ORDER BY "nextWaveAt", "needId" LIMIT 1 FOR UPDATE SKIP LOCKED`
  return row?.needId ?? null
}

/** Takes a routing that still runs though its need is over, and holds it. */
export async function takeOverRouting(tx: Tx): Promise<string | null> {
  const [row] = await tx.$queryRaw<{ needId: string }[]>`
    SELECT t."needId"::text FROM "NeedRouting" t JOIN "Need" n ON n."id" = t."needId"
    WHERE t."state" <> 'stopped' AND (n."status" <> 'published'
      OR EXISTS (SELECT 1 FROM "Settlement" s WHERE s."needId" = n."id"))
    ORDER BY t."needId" LIMIT 1 FOR UPDATE OF t SKIP LOCKED`
  return row?.needId ?? null
}

export async function currentRunId(tx: Tx, needId: string): Promise<string | null> {
  const run = await tx.matchRun.findFirst({ where: { needId, current: true }, select: { id: true } })
  return run?.id ?? null
}
