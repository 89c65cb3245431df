import type { Member } from '#app/modules/accounts/actor.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { findOwnOffering, PER_PAGE, pageOfOwnOfferings, type WholeOffering } from './offering.data.server.ts'
import type { OfferingStatus } from './offering.ts'

/** An offering of the acting organization; null for others' and for ids that are none. */
export async function ownOffering(actor: Member, id: string): Promise<WholeOffering | null> {
  if (!isUuid(id)) return null
  return reading((tx) => findOwnOffering(tx, actor.organization.id, id))
}

export async function ownOfferingTitle(actor: Member, id: string): Promise<string | null> {
  return (await ownOffering(actor, id))?.title ?? null
}

/** A page of the organization's offerings, last changed first. */
export async function ownOfferings(
  actor: Member,
  { page, status }: { page: number; status?: OfferingStatus },
) {
  const { total, offerings } = await reading((tx) =>
    pageOfOwnOfferings(tx, actor.organization.id, { page, ...(status ? { status } : {}) }),
  )
  return {
    total,
    pages: Math.max(1, Math.ceil(total / PER_PAGE)),
    offerings: offerings.map(
      ({ id, title, domainCode, leafCodes, status: state, version, updatedAt, lastConfirmedAt }) => ({
        id,
        title,
        domainCode,
        leafCodes,
        status: state,
        version,
        updatedAt: updatedAt.toISOString(),
        lastConfirmedAt: lastConfirmedAt?.toISOString() ?? null,
      }),
    ),
  }
}
