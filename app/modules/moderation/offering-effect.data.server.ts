import { indexOfferings } from '#app/modules/offerings/index-offerings.server.ts'
import { findOwnOffering, updateOffering } from '#app/modules/offerings/offering.data.server.ts'
import type { OfferingStatus } from '#app/modules/offerings/offering.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { type Former, taken } from './former.ts'
import { downStates } from './moderation.ts'

type Deed = { actorId: string; now: Date }

/** Out of the catalogue and of matching. Returns what it was. */
export async function suspendOffering(
  tx: Tx,
  ownerId: string,
  id: string,
  deed: Deed,
): Promise<OfferingStatus> {
  const offering = await findHeld(tx, ownerId, id)
  if (!offering) return 'archived'
  // Down along with its provider's page: what it was before is this case's to know from now on.
  if (offering.status === 'suspended') return handedOver(tx, ownerId, id)
  await move(tx, ownerId, offering, 'suspended')
  if (offering.status === 'published') await say(tx, 'offering.paused', offering, deed)
  return offering.status
}

/** Back as it was; where its provider's page is down too, it comes back with that. */
export async function restoreOffering(
  tx: Tx,
  ownerId: string,
  { id, was }: Former,
  deed: Deed,
): Promise<void> {
  const offering = await findHeld(tx, ownerId, id)
  if (offering?.status !== 'suspended') return
  const pageCase = offering.organization.suspendedAt && (await findPageCase(tx, ownerId))
  if (pageCase) {
    const former = [...(pageCase.former as Former[]), { id, was }]
    await tx.moderationCase.updateMany({ where: { id: pageCase.id, ownerId }, data: { former } })
    return
  }
  await move(tx, ownerId, offering, was as OfferingStatus)
  if (was === 'published') await say(tx, 'offering.published', offering, deed)
}

/** An offering, held: what its provider does at the same time comes after. */
async function findHeld(tx: Tx, ownerId: string, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "Offering" WHERE "id" = ${id}::uuid FOR UPDATE`
  return findOwnOffering(tx, ownerId, id)
}

type Row = NonNullable<Awaited<ReturnType<typeof findOwnOffering>>>

async function move(tx: Tx, ownerId: string, row: Row, status: OfferingStatus): Promise<void> {
  if (!(await updateOffering(tx, ownerId, row, { status, version: row.version + 1 })))
    throw new Error(`offering ${row.id} changed while it was held`)
  await indexOfferings(tx, ownerId, [row.id])
}

/** Spans on offer are counted from these, whoever ends and begins them; that it is back is no confirmation by its provider. */
function say(tx: Tx, type: 'offering.paused' | 'offering.published', row: Row, { actorId, now }: Deed) {
  const data = {
    ...{ domain: row.domainCode, region: row.organization.regionCode, moderated: true },
    confirmedAt: row.lastConfirmedAt?.toISOString() ?? null,
  }
  return appendEvent(tx, {
    ...{ type, subjectId: row.id, organizationId: row.organizationId, actorId, data, at: now },
  })
}

/** The case by which a provider's page is down. */
function findPageCase(tx: Tx, ownerId: string) {
  return tx.moderationCase.findFirst({
    where: { ownerId, kind: 'organization', state: { in: [...downStates] } },
    select: { id: true, former: true },
  })
}

async function handedOver(tx: Tx, ownerId: string, id: string): Promise<OfferingStatus> {
  const pageCase = await findPageCase(tx, ownerId)
  if (!pageCase) return 'paused'
  const { was, rest } = taken(pageCase.former as Former[], id)
  const former = rest satisfies Prisma.InputJsonArray
  await tx.moderationCase.updateMany({ where: { id: pageCase.id, ownerId }, data: { former } })
  return (was ?? 'paused') as OfferingStatus
}
