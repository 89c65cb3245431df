import type { Member } from '#app/modules/accounts/actor.ts'
import { dayOf } from '#app/platform/dates.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import {
  countByStatus,
  findLastVersion,
  findOwnNeed,
  listVersions,
  PER_PAGE,
  pageOfOwnNeeds,
  snapshotOfNeed,
} from './need.data.server.ts'
import { changedFields } from './need.snapshot.ts'
import { type NeedStatus, needStatuses } from './need.ts'
import type { NeedOrder } from './need-order.ts'
import type { NeedsView, OwnNeed } from './own-need.ts'

/** A need of the acting organization; null for others' and for ids that are none. */
export async function ownNeed(actor: Member, id: string): Promise<OwnNeed | null> {
  if (!isUuid(id)) return null
  return reading(async (tx) => {
    const need = await findOwnNeed(tx, actor.organization.id, id)
    if (!need) return null
    const draft = snapshotOfNeed(need)
    const published = need.version > 0 ? await findLastVersion(tx, id) : null
    return {
      id,
      status: need.status,
      version: need.version,
      revision: need.revision,
      draft,
      published,
      unpublished: published ? changedFields(published, draft) : [],
      closeReason: need.closeReason,
      createdOn: dayOf(need.createdAt),
      updatedAt: need.updatedAt.toISOString(),
    }
  })
}

/** The versions of a need of the organization, newest first. */
export async function versionsOf(actor: Member, id: string) {
  if (!isUuid(id)) return []
  const versions = await reading((tx) => listVersions(tx, actor.organization.id, id))
  return versions.map(({ version, createdAt }) => ({ version, createdAt: createdAt.toISOString() }))
}

/** A page of the organization's needs with how many there are in each state. */
export async function ownNeeds(
  actor: Member,
  { page, status, order }: { page: number; status?: NeedStatus; order: NeedOrder },
): Promise<NeedsView> {
  return reading(async (tx) => {
    const counts = await countByStatus(tx, actor.organization.id)
    const needs = await pageOfOwnNeeds(tx, actor.organization.id, {
      page,
      order,
      ...(status ? { status } : {}),
    })
    const total = status ? counts[status] : needStatuses.reduce((sum, one) => sum + counts[one], 0)
    return {
      counts,
      total,
      pages: Math.max(1, Math.ceil(total / PER_PAGE)),
      needs: needs.map((need) => ({
        status: need.status,
        updatedAt: need.updatedAt.toISOString(),
        ...snapshotOfNeed(need),
      })),
    }
  })
}
