import type { Member } from '#app/modules/accounts/actor.ts'
import { dayOf, dayOfDate } from '#app/platform/dates.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import {
  countOwnByStatus,
  findOwnOffering,
  PER_PAGE,
  pageOfOwnOfferings,
  type WholeOffering,
} from './offering.data.server.ts'
import { isStale, type OfferingStatus } from './offering.ts'
import type { OfferingRow } from './offering-row.ts'

/** An offering of the acting organization; null for others' and for ids that are none. */
export async function ownOffering(actor: Member, id: string): Promise<WholeOffering | null> {
  if (!isUuid(id)) return null
  return reading((tx) => findOwnOffering(tx, actor.organization.id, id))
}

export async function ownOfferingTitle(actor: Member, id: string): Promise<string | null> {
  return (await ownOffering(actor, id))?.title ?? null
}

/** A page of the organization's offerings, last changed first, with how many there are in each state. */
export async function ownOfferings(
  actor: Member,
  { page, status }: { page: number; status?: OfferingStatus },
  now = new Date(),
) {
  const today = dayOf(now)
  return reading(async (tx) => {
    const counts = await countOwnByStatus(tx, actor.organization.id)
    const { total, offerings } = await pageOfOwnOfferings(tx, actor.organization.id, {
      page,
      ...(status ? { status } : {}),
    })
    return {
      total,
      counts,
      pages: Math.max(1, Math.ceil(total / PER_PAGE)),
      offerings: offerings.map((offering): OfferingRow => {
        const lastConfirmedOn = offering.lastConfirmedAt && dayOf(offering.lastConfirmedAt)
        const validTo = offering.validTo && dayOfDate(offering.validTo)
        const published = offering.status === 'published'
        return {
          id: offering.id,
          title: offering.title,
          domainCode: offering.domainCode,
          leafCodes: offering.leafCodes,
          status: offering.status,
          updatedAt: offering.updatedAt.toISOString(),
          lastConfirmedOn,
          validTo,
          stale: published && isStale(lastConfirmedOn, today),
          expired: published && validTo !== null && validTo < today,
        }
      }),
    }
  })
}
