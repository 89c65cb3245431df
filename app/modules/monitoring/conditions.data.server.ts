/** What the conditions of the indicators are in the database; each is used for the figure and for the records behind it. */
import { FRESH_FOR_DAYS, NEWCOMER_FOR_DAYS } from '#app/modules/offerings/offering.ts'
import type { Period } from '#app/platform/period.ts'
import { Prisma } from '#prisma/generated/client.ts'
import { type Condition, hasClusters, MATURED_DAYS, type Population } from './indicator.ts'
import type { Slice } from './slice.ts'

export const tableOf: Record<Population, Prisma.Sql> = {
  needs: Prisma.sql`"NeedFact"`,
  unmet: Prisma.sql`"NeedFact"`,
  open: Prisma.sql`"NeedFact"`,
  sendings: Prisma.sql`"SendingFact"`,
  deals: Prisma.sql`"DealFact"`,
  confirmed: Prisma.sql`"DealFact"`,
  offerings: Prisma.sql`"OfferingFact"`,
  lines: Prisma.sql`"LineFact"`,
}

const instantOf = {
  needs: Prisma.sql`f."validatedAt"`,
  unmet: Prisma.sql`f."unmetAt"`,
  sendings: Prisma.sql`f."sentAt"`,
  deals: Prisma.sql`f."openedAt"`,
  confirmed: Prisma.sql`f."confirmedAt"`,
}

const instant = (at: Date) => Prisma.sql`${at.toISOString()}::timestamptz`

/** The first instant that a figure knows nothing of: the end of its period, or of this moment. */
export const endOf = (until: Date, now: Date) => new Date(Math.min(until.getTime(), now.getTime() + 1))

/** What belongs to a period: what happened in it; of what lasts, that which stood at its end, or stands now. */
function within(population: Population, { from, until }: Period, now: Date): Prisma.Sql {
  const end = instant(endOf(until, now))
  if (population === 'offerings')
    return Prisma.sql`f."since" < ${end} AND (f."until" IS NULL OR f."until" >= ${end})`
  if (population === 'lines')
    return Prisma.sql`f."since" < ${end} AND (f."until" IS NULL OR f."until" > ${instant(from)})`
  if (population === 'open')
    return Prisma.sql`f."validatedAt" < ${end} AND (f."closedAt" IS NULL OR f."closedAt" >= ${end})`
  const column = instantOf[population]
  return Prisma.sql`${column} >= ${instant(from)} AND ${column} < ${instant(until)}`
}

const is = (column: Prisma.Sql, code: string | null | undefined): Prisma.Sql[] =>
  code === undefined ? [] : [code === null ? Prisma.sql`${column} IS NULL` : Prisma.sql`${column} = ${code}`]

function inSlice(population: Population, { domain, cluster, regions, nowhere }: Slice): Prisma.Sql[] {
  return [
    ...is(Prisma.sql`f."domain"`, domain),
    ...(hasClusters(population) ? is(Prisma.sql`f."cluster"`, cluster) : []),
    ...(regions ? [Prisma.sql`f."region" = ANY(${regions as string[]}::text[])`] : []),
    ...(nowhere ? [Prisma.sql`f."region" IS NULL`] : []),
  ]
}

export type Asked = { population: Population; slice: Slice; period: Period; now: Date }

export function whereOf({ population, slice, period, now }: Asked, ...more: Prisma.Sql[]): Prisma.Sql {
  return Prisma.join([within(population, period, now), ...inSlice(population, slice), ...more], ' AND ')
}

export function conditionOf(
  condition: Condition,
  { period, now }: Pick<Asked, 'period' | 'now'>,
): Prisma.Sql {
  const before = (at: Date, hours: number) => instant(new Date(at.getTime() - hours * 3_600_000))
  const ago = (hours: number) => before(now, hours)
  const end = endOf(period.until, now)
  // A need that nobody was told of is old enough by its own age, and stays unanswered.
  const due = (hours: number) => Prisma.sql`coalesce(f."firstSentAt", f."validatedAt") <= ${ago(hours)}`
  const answeredWithin = (hours: number) =>
    Prisma.sql`f."firstAnswerAt" <= f."firstSentAt" + ${hours} * interval '1 hour'`
  switch (condition) {
    case 'all':
      return Prisma.sql`true`
    case 'matched':
      return Prisma.sql`f."passing" IS NOT NULL`
    case 'passing3':
      return Prisma.sql`f."passing" >= 3`
    case 'passing1':
      return Prisma.sql`f."passing" >= 1`
    case 'passing0':
      return Prisma.sql`f."passing" = 0`
    case 'possible3':
      return Prisma.sql`f."possible" >= 3`
    case 'told':
      return Prisma.sql`f."firstSentAt" IS NOT NULL`
    case 'due48h':
      return due(48)
    case 'due3d':
      return due(72)
    case 'due5d':
      return due(120)
    case 'answered':
      return Prisma.sql`f."firstAnswerAt" IS NOT NULL`
    case 'answered48h':
      return answeredWithin(48)
    case 'answered3d':
      return answeredWithin(72)
    case 'answered5d':
      return answeredWithin(120)
    case 'oneQuote':
      return Prisma.sql`f."quotes" = 1`
    case 'noQuote':
      return Prisma.sql`f."quotes" = 0`
    case 'mutual':
      return Prisma.sql`f."mutualAt" IS NOT NULL`
    case 'matured':
      return Prisma.sql`f."validatedAt" <= ${ago(MATURED_DAYS * 24)}`
    case 'young':
      return Prisma.sql`f."validatedAt" > ${ago(MATURED_DAYS * 24)}`
    case 'filled':
      return Prisma.sql`f."confirmedAt" IS NOT NULL`
    case 'priced':
      return Prisma.sql`f."budgetFen" > 0 AND f."lowestQuoteFen" IS NOT NULL`
    case 'newcomer':
      return Prisma.sql`f."newcomer"`
    case 'newProvider':
      return Prisma.sql`f."openedAt" < (SELECT min(o."since") FROM "OfferingFact" o
        WHERE o."organizationId" = f."providerId") + ${NEWCOMER_FOR_DAYS} * interval '1 day'`
    case 'standing':
      return Prisma.sql`f."endedAt" IS NULL`
    case 'papers':
      return Prisma.sql`f."evidence" IN ('contract', 'invoice')`
    case 'counterfactualSaid':
      return Prisma.sql`f."counterfactual" IS NOT NULL`
    case 'wouldNot':
      return Prisma.sql`f."counterfactual" IN ('never', 'other_supplier')`
    case 'contactedSaid':
      return Prisma.sql`f."contacted" IS NOT NULL`
    case 'contacted':
      return Prisma.sql`f."contacted"`
    case 'usefulSaid':
      return Prisma.sql`f."useful" IS NOT NULL`
    case 'useful':
      return Prisma.sql`f."useful"`
    case 'fresh': {
      const since = before(end, FRESH_FOR_DAYS * 24)
      // What was confirmed again since then is looked up: the figure of a month that is over stays what it was.
      return Prisma.sql`f."confirmedAt" > ${since} AND (f."confirmedAt" < ${instant(end)} OR EXISTS (
        SELECT FROM unnest(f."confirmations") c WHERE c > ${since} AND c < ${instant(end)}))`
    }
    case 'unmetStill':
      return Prisma.sql`(SELECT count(*) FROM unnest(f."stuckTurns") t WHERE t < ${instant(end)}) % 2 = 1`
    case 'silent5d':
      return Prisma.sql`f."firstSentAt" <= ${before(end, 120)}
        AND (f."firstAnswerAt" IS NULL OR f."firstAnswerAt" >= ${instant(end)})`
  }
}
