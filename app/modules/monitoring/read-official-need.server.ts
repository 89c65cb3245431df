import type { Actor } from '#app/modules/accounts/actor.ts'
import {
  type InvitableRow,
  invitablesOf,
  nearlyMatching,
} from '#app/modules/routing/invitable.data.server.ts'
import { isOpen } from '#app/modules/routing/routing.ts'
import { dayOf } from '#app/platform/dates.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { findCountedNeed } from './official-need.data.server.ts'
import type { Candidate, OfficialNeedView } from './page-views.ts'
import { shownRegion, sliceOf } from './slice.ts'

const SHOWN = 20

/** A need behind the figures: what came of it, why it is unmet, and who could still be invited. Null outside of the scope. */
export async function readOfficialNeed(
  actor: Actor,
  needId: string,
  now = new Date(),
): Promise<OfficialNeedView | null> {
  if (!isUuid(needId)) return null
  const today = dayOf(now)
  return reading(async (tx) => {
    const found = await findCountedNeed(tx, needId)
    if (!found) return null
    const { fact, need, sendings, names, invited } = found
    const region = shownRegion(fact.region, 'bridged', today)
    if (!sliceOf({ region: actor.regionScope }, { region }, today)) return null
    const open = need !== null && isOpen({ status: need.status, settled: need.settlement !== null })
    const near = open ? await nearlyMatching(tx, needId) : new Map<string, string[]>()
    const rows = open ? await invitablesOf(tx, needId, now) : []
    return {
      id: needId,
      open,
      title: fact.title,
      organizationId: fact.organizationId,
      organization: need?.organization.name ?? '',
      isPublic: need?.visibility === 'public' && open,
      ...{ domain: fact.domain, cluster: fact.cluster, region, cause: fact.cause },
      budgetFen: fact.budgetFen === null ? null : Number(fact.budgetFen),
      lowestQuoteFen: fact.lowestQuoteFen === null ? null : Number(fact.lowestQuoteFen),
      ...{ passing: fact.passing, possible: fact.possible, told: fact.told },
      ...{ interested: fact.interested, quotes: fact.quotes },
      validatedAt: fact.validatedAt.toISOString(),
      sendings: sendings.map(({ sendingId, organizationId, sentAt, status, slotKind, declineCode }) => ({
        ...{ id: sendingId, status, slotKind, declineCode },
        name: names.get(organizationId) ?? '',
        sentAt: sentAt.toISOString(),
      })),
      invited,
      candidates: rows
        .flatMap((row) => candidateOf(row, near.get(row.offeringId) ?? []))
        .sort((a, b) => order[a.fit] - order[b.fit])
        .slice(0, SHOWN),
    }
  })
}

const order = { met: 0, unknown: 1, near: 2 }

function candidateOf(row: InvitableRow, misses: string[]): Candidate[] {
  // What fails more than narrowly is no help to the need, nor the need to it.
  if (!row.verdict && misses.length === 0) return []
  const away = row.unreachable ? 'unreachable' : row.paused ? 'paused' : row.absent ? 'absent' : null
  return [
    {
      offeringId: row.offeringId,
      ...{ title: row.title, organization: row.organization, region: row.region, away },
      fit: row.verdict ?? ('near' as const),
      misses: [...new Set(misses)],
      full: row.openSlots === 0,
    },
  ]
}
