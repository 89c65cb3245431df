import type { ExtensionValues } from '#app/modules/taxonomy/extension.ts'
import { dayOfDate } from '#app/platform/dates.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { LineFacts } from './line.ts'
import type { OpeningHours } from './opening-hours.ts'
import type { RateCard } from './rate-card.ts'

const whole = {
  organization: { select: { name: true, regionCode: true } },
  offering: { select: { title: true, status: true, extension: true } },
} satisfies Prisma.PilotLineInclude
export type LineRow = Prisma.PilotLineGetPayload<{ include: typeof whole }>

export function factsOf(row: Prisma.PilotLineGetPayload<object>): LineFacts {
  const { capability, openingHours, rateCard } = row
  return {
    id: row.id,
    organizationId: row.organizationId,
    offeringId: row.offeringId,
    name: row.name,
    status: row.status,
    capability: capability as ExtensionValues,
    parallelUnits: row.parallelUnits,
    changeoverMinutes: row.changeoverMinutes,
    families: row.families,
    openingHours: openingHours as unknown as OpeningHours,
    horizonDays: row.horizonDays,
    noticeHours: row.noticeHours,
    minBlockMinutes: row.minBlockMinutes,
    maxBlockMinutes: row.maxBlockMinutes,
    cancelHours: row.cancelHours,
    holdHours: row.holdHours,
    quotaPerFirm: row.quotaPerFirm,
    openSharePercent: row.openSharePercent,
    needsQualification: row.needsQualification,
    orderMode: row.orderMode,
    rateCard: rateCard as unknown as RateCard,
  }
}

/** Locks the line until the transaction ends: requests for one line are judged one after the other. */
export async function lockLine(tx: Tx, id: string): Promise<LineRow | null> {
  await tx.$queryRaw`SELECT 1 FROM "PilotLine" WHERE "id" = ${id}::uuid FOR UPDATE`
  return tx.pilotLine.findUnique({ where: { id }, include: whole })
}

/** A line as its event tells of it; the caller has just written it. */
export function lineToLog(tx: Tx, id: string): Promise<LineRow> {
  return tx.pilotLine.findUniqueOrThrow({ where: { id }, include: whole })
}

/** A line that strangers may see: its offering is published. */
export function findPublicLine(tx: Tx, id: string): Promise<LineRow | null> {
  return tx.pilotLine.findFirst({ where: { id, offering: { status: 'published' } }, include: whole })
}

export function findOwnLine(tx: Tx, organizationId: string, id: string): Promise<LineRow | null> {
  return tx.pilotLine.findFirst({ where: { id, organizationId }, include: whole })
}

export async function lockOwnLine(tx: Tx, organizationId: string, id: string): Promise<LineRow | null> {
  const line = await lockLine(tx, id)
  return line?.organizationId === organizationId ? line : null
}

/** Lines open to bookings, of all platforms; a marketplace of one city has some hundred. */
export function openLines(tx: Tx, limit: number): Promise<LineRow[]> {
  return tx.pilotLine.findMany({
    where: { status: 'open', offering: { status: 'published' } },
    include: whole,
    orderBy: { id: 'asc' },
    take: limit,
  })
}

export function linesOfOffering(tx: Tx, offeringId: string): Promise<LineRow[]> {
  return tx.pilotLine.findMany({
    where: { offeringId, offering: { status: 'published' } },
    include: whole,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
}

export function ownLineRows(tx: Tx, organizationId: string): Promise<LineRow[]> {
  return tx.pilotLine.findMany({
    where: { organizationId },
    include: whole,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
}

/** R2 offerings of the organization to which a line may belong. */
export function pilotOfferings(tx: Tx, organizationId: string) {
  return tx.offering.findMany({
    where: { organizationId, domainCode: 'R2', status: 'published' },
    select: { id: true, title: true, extension: true },
    orderBy: { title: 'asc' },
  })
}

export type LineColumns = Omit<
  Prisma.PilotLineUncheckedCreateInput,
  'id' | 'organizationId' | 'offeringId' | 'revision' | 'demo' | 'createdAt' | 'updatedAt'
>

export function insertLine(tx: Tx, data: Prisma.PilotLineUncheckedCreateInput): Promise<{ id: string }> {
  return tx.pilotLine.create({ data, select: { id: true } })
}

/** Writes if the line is still what was read; false where somebody else was faster. */
export async function updateLine(
  tx: Tx,
  organizationId: string,
  { id, revision }: { id: string; revision: number },
  data: Partial<LineColumns>,
): Promise<boolean> {
  const { count } = await tx.pilotLine.updateMany({
    where: { id, organizationId, revision },
    data: { ...data, revision: revision + 1 },
  })
  return count === 1
}

/** The last day of a firm's qualification; null where it has none. */
export async function qualifiedTo(tx: Tx, lineId: string, organizationId: string): Promise<string | null> {
  const row = await tx.lineQualification.findUnique({
    where: { lineId_organizationId: { lineId, organizationId } },
  })
  return row && dayOfDate(row.expiresOn)
}

/** What of its time is told to the offering is no longer so. */
export async function capacityChanged(tx: Tx, lineId: string, now: Date): Promise<void> {
  await tx.pilotLine.updateMany({ where: { id: lineId }, data: { capacityDueAt: now } })
}

/**
 * Offerings whose free capacity is to be told anew, also because somebody wrote another; their lines are claimed by this
 * worker alone.
 */
export async function claimOfferings(
  tx: Tx,
  now: Date,
  limit: number,
): Promise<{ offeringId: string; organizationId: string }[]> {
  const rows = await tx.$queryRaw<{ offeringId: string; organizationId: string }[]>`
    SELECT l."offeringId"::text AS "offeringId", l."organizationId"::text AS "organizationId"
    FROM "PilotLine" l JOIN "Offering" o ON o."id" = l."offeringId"
    WHERE l."capacityDueAt" <= ${now} OR (o."status" = 'published' AND o."version" IS DISTINCT FROM o."measuredTo")
    ORDER BY l."capacityDueAt" LIMIT ${limit} FOR UPDATE OF l SKIP LOCKED`
  return [...new Map(rows.map((row) => [row.offeringId, row])).values()]
}

export async function putOffCapacity(tx: Tx, offeringId: string, until: Date): Promise<void> {
  await tx.pilotLine.updateMany({ where: { offeringId }, data: { capacityDueAt: until } })
}
