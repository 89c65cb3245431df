import type { Member } from '#app/modules/accounts/actor.ts'
import { totalFen } from '#app/modules/proposals/proposal.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { countDeals, type DealLineRow, pageOfDeals } from './deal.data.server.ts'
import { type DealOrder, type DealTab, dealTabs, statesOfTab } from './deal-tabs.ts'
import type { DealLine } from './deal-view.ts'
import { currentTerms } from './facts.ts'
import { knownOf } from './known.ts'
import { nextSteps } from './next-steps.ts'
import { partyOf } from './party.ts'

const PER_PAGE = 20

export type DealsView = {
  deals: DealLine[]
  counts: Record<DealTab, number>
  total: number
  pages: number
}

/** A page of the organization's deals, with how many there are under each tab. */
export async function listDeals(
  actor: Member,
  { page, tab, order }: { page: number; tab?: DealTab; order: DealOrder },
  now = new Date(),
): Promise<DealsView> {
  const organizationId = actor.organization.id
  return reading(async (tx) => {
    const byState = await countDeals(tx, organizationId)
    const counts = Object.fromEntries(
      dealTabs.map((one) => [one, statesOfTab[one].reduce((sum, state) => sum + (byState[state] ?? 0), 0)]),
    ) as Record<DealTab, number>
    const rows = await pageOfDeals(tx, organizationId, {
      order,
      skip: (page - 1) * PER_PAGE,
      take: PER_PAGE,
      ...(tab ? { states: statesOfTab[tab] } : {}),
    })
    const total = tab ? counts[tab] : Object.values(counts).reduce((sum, one) => sum + one, 0)
    return {
      counts,
      total,
      pages: Math.max(1, Math.ceil(total / PER_PAGE)),
      deals: rows.map((row) => lineOf(row, organizationId, now)),
    }
  })
}

/** The organization's newest deals in which something waits for it. */
export async function dealsToDo(actor: Member, limit: number, now = new Date()): Promise<DealLine[]> {
  const organizationId = actor.organization.id
  const states = [...statesOfTab.talking, ...statesOfTab.working, ...statesOfTab.done]
  const rows = await reading((tx) =>
    pageOfDeals(tx, organizationId, { states, order: 'changed', skip: 0, take: 50 }),
  )
  return rows
    .map((row) => lineOf(row, organizationId, now))
    .filter(({ todo }) => todo.length > 0)
    .slice(0, limit)
}

function lineOf(row: DealLineRow, organizationId: string, now: Date): DealLine {
  const party = partyOf(row, organizationId) ?? 'member'
  return {
    id: row.id,
    title: row.title,
    state: row.state,
    party,
    other: party === 'provider' ? row.buyer.name : row.provider.name,
    totalFen: totalFen(currentTerms(row).content),
    updatedAt: row.updatedAt.toISOString(),
    todo: nextSteps(knownOf(row, now)).filter(({ by }) => by === party),
  }
}
