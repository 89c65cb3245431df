import type { Tx } from '#app/platform/transaction.server.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { type Asked, conditionOf, tableOf, whereOf } from './conditions.data.server.ts'
import type { Condition, Population } from './indicator.ts'
import type { RecordPart } from './record.ts'

type Row = {
  id: string
  title: string | null
  organization: string | null
  other: string | null
  domain: string | null
  region: string | null
  at: Date
  hit: boolean
  needId: string | null
  cause: string | null
  open: boolean
}

const nothing = Prisma.sql`NULL::text`
const nameOf = (column: Prisma.Sql) =>
  Prisma.sql`(SELECT g."name" FROM "Organization" g WHERE g."id" = ${column})`
const needColumns = (at: Prisma.Sql) =>
  Prisma.sql`f."needId"::text AS id, f."title", ${nameOf(Prisma.sql`f."organizationId"`)} AS organization,
    ${nothing} AS other, ${at} AS at, f."needId"::text AS "needId", f."cause", f."closedAt" IS NULL AS "open"`
const dealColumns = (at: Prisma.Sql) =>
  Prisma.sql`f."dealId"::text AS id, f."title", ${nameOf(Prisma.sql`f."providerId"`)} AS organization,
    ${nameOf(Prisma.sql`f."buyerId"`)} AS other, ${at} AS at, f."needId"::text AS "needId", ${nothing} AS "cause", false AS "open"`

const columnsOf: Record<Exclude<Population, 'lines'>, Prisma.Sql> = {
  needs: needColumns(Prisma.sql`f."validatedAt"`),
  unmet: needColumns(Prisma.sql`f."unmetAt"`),
  open: needColumns(Prisma.sql`f."validatedAt"`),
  deals: dealColumns(Prisma.sql`f."openedAt"`),
  confirmed: dealColumns(Prisma.sql`f."confirmedAt"`),
  sendings: Prisma.sql`f."sendingId"::text AS id, (SELECT n."title" FROM "NeedFact" n WHERE n."needId" = f."needId") AS "title",
    ${nameOf(Prisma.sql`f."organizationId"`)} AS organization, ${nothing} AS other, f."sentAt" AS at,
    f."needId"::text AS "needId", ${nothing} AS "cause", false AS "open"`,
  offerings: Prisma.sql`f."offeringId"::text AS id, (SELECT o."title" FROM "Offering" o WHERE o."id" = f."offeringId") AS "title",
    ${nameOf(Prisma.sql`f."organizationId"`)} AS organization, ${nothing} AS other, f."since" AS at,
    ${nothing} AS "needId", ${nothing} AS "cause", false AS "open"`,
}

export type RecordsAsked = Asked & {
  population: keyof typeof columnsOf
  base: Condition
  hit: Condition
  part: RecordPart
  cause?: string
}

function where({ base, hit, part, cause, ...asked }: RecordsAsked): Prisma.Sql {
  const holds = conditionOf(hit, asked)
  return whereOf(
    asked,
    conditionOf(base, asked),
    ...(part === 'hit' ? [holds] : part === 'rest' ? [Prisma.sql`(${holds}) IS NOT TRUE`] : []),
    ...(cause ? [Prisma.sql`f."cause" = ${cause}`] : []),
  )
}

export async function countRecords(tx: Tx, asked: RecordsAsked): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM ${tableOf[asked.population]} f WHERE ${where(asked)}`
  return row?.count ?? 0
}

/** The newest first; of unmet needs those first for which something can still be done. */
export function pageOfRecords(
  tx: Tx,
  asked: RecordsAsked,
  { skip, take }: { skip: number; take: number },
): Promise<Row[]> {
  return tx.$queryRaw`
    SELECT ${columnsOf[asked.population]}, f."domain", f."region",
      coalesce(${conditionOf(asked.hit, asked)}, false) AS "hit"
    FROM ${tableOf[asked.population]} f WHERE ${where(asked)}
    ORDER BY ${asked.population === 'unmet' ? Prisma.sql`"open" DESC,` : Prisma.empty} "at" DESC, 1 LIMIT ${take} OFFSET ${skip}`
}
