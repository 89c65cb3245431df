import { type Actor, type Member, roleIncludes } from '#app/modules/accounts/actor.ts'
import { districtsOf } from '#app/modules/accounts/districts-of.ts'
import { holds, oversees } from '#app/modules/accounts/powers.ts'
import { readLastCheck } from '#app/modules/audit/read-log.server.ts'
import { openStatuses } from '#app/modules/bookings/booking.ts'
import { listLineBookings, listOwnBookings } from '#app/modules/bookings/read-bookings.server.ts'
import { listSavedSearches } from '#app/modules/bookmarks/list-saved-searches.server.ts'
import { listViewed } from '#app/modules/bookmarks/list-viewed.server.ts'
import { dealsToDo } from '#app/modules/deals/list-deals.server.ts'
import { countWaiting } from '#app/modules/moderation/case.data.server.ts'
import { readSteering } from '#app/modules/monitoring/read-steering.server.ts'
import { type NeedStatus, needStatuses } from '#app/modules/needs/need.ts'
import { countOwnByStatus } from '#app/modules/offerings/offering.data.server.ts'
import { FRESH_FOR_DAYS, type OfferingStatus, offeringStatuses } from '#app/modules/offerings/offering.ts'
import { countsOf, takesOf } from '#app/modules/routing/list-leads.server.ts'
import { summariseCases } from '#app/modules/steering/summarise-cases.server.ts'
import { domains } from '#app/modules/taxonomy/domain.ts'
import { addDays, atHour, dayOf } from '#app/platform/dates.ts'
import { reading, type Tx } from '#app/platform/transaction.server.ts'
import {
  countByDomain,
  countNeeds,
  lastDrafts,
  lastPublishedOfferings,
  lastRuns,
  offeringsToConfirm,
} from './workbench.data.server.ts'
import type { Workbench } from './workbench.ts'

/** Lines of each list at most. */
const SHOWN = 5

/** 工作台: what the signed-in person has to do, by what their organization and they themselves are. */
export async function readWorkbench(actor: Actor, now = new Date()): Promise<Workbench> {
  const { organization } = actor
  const kept = await keptPart(actor)
  const bookings = await bookingsPart(actor)
  const audit = holds(actor, 'audit') ? { check: await readLastCheck() } : null
  const deals = organization ? await dealsToDo(actor as Member, SHOWN, now) : []
  return reading(async (tx) => ({
    name: actor.name,
    kept,
    bookings,
    deals,
    audit,
    organization: organization && {
      name: organization.name,
      mayEdit: roleIncludes(organization.role, 'editor'),
    },
    manufacturer: organization?.isManufacturer ? await manufacturerPart(tx, organization.id) : null,
    provider: organization?.isProvider ? await providerPart(tx, organization.id, now) : null,
    official: oversees(actor) ? await officialPart(tx, actor, now) : null,
  }))
}

async function keptPart(actor: Actor): Promise<Workbench['kept']> {
  const searches = await listSavedSearches(actor)
  const viewed = await listViewed(actor)
  return {
    searches: searches.filter(({ fresh }) => fresh > 0),
    viewed: viewed.filter(({ shown }) => shown).slice(0, SHOWN),
  }
}

async function bookingsPart(actor: Actor): Promise<Workbench['bookings']> {
  if (!actor.organization) return { own: [], toAnswer: [] }
  const member = actor as Member
  const asked = { page: 1, order: 'soonest' as const }
  const own = await listOwnBookings(member, { ...asked, statuses: ['offered', ...openStatuses] })
  const toAnswer = await listLineBookings(member, null, { ...asked, statuses: ['held'] })
  return { own: own.bookings.slice(0, SHOWN), toAnswer: toAnswer.bookings.slice(0, SHOWN) }
}

async function manufacturerPart(tx: Tx, organizationId: string): Promise<Workbench['manufacturer']> {
  const counts = await countNeeds(tx, organizationId)
  const drafts = await lastDrafts(tx, organizationId, SHOWN)
  const runs = await lastRuns(tx, organizationId, SHOWN)
  return {
    counts: filled<NeedStatus>(needStatuses, counts),
    drafts: drafts.map((draft) => ({ ...draft, updatedAt: draft.updatedAt.toISOString() })),
    matches: runs.map(({ need, computedAt, _count }) => ({
      needId: need.id,
      title: need.title,
      count: _count.matches,
      computedAt: computedAt.toISOString(),
    })),
  }
}

async function providerPart(tx: Tx, organizationId: string, now: Date): Promise<Workbench['provider']> {
  // The first instant, in Chongqing's time, of the last day that still counts as fresh.
  const freshFrom = atHour(addDays(dayOf(now), -FRESH_FOR_DAYS))
  const toConfirm = await offeringsToConfirm(tx, organizationId, freshFrom, SHOWN)
  return {
    counts: filled<OfferingStatus>(offeringStatuses, await countOwnByStatus(tx, organizationId)),
    toConfirm: toConfirm.map(({ id, title, lastConfirmedAt }) => ({
      id,
      title,
      lastConfirmedOn: lastConfirmedAt && dayOf(lastConfirmedAt),
    })),
    published: await lastPublishedOfferings(tx, organizationId, SHOWN),
    leads: {
      counts: await countsOf(tx, organizationId, now),
      takes: await takesOf(tx, organizationId, now),
    },
  }
}

async function officialPart(tx: Tx, actor: Actor, now: Date): Promise<Workbench['official']> {
  const region = actor.regionScope
  const rows = await countByDomain(tx, districtsOf(actor, dayOf(now)))
  return {
    region,
    steering: await readSteering(tx, { region }, now),
    cases: await summariseCases(tx, actor, now),
    moderation: holds(actor, 'security') ? await countWaiting(tx, actor, now) : null,
    domains: domains.map(
      ({ code }) => rows.find((row) => row.domain === code) ?? { domain: code, needs: 0, offerings: 0 },
    ),
  }
}

function filled<Status extends string>(
  statuses: readonly Status[],
  counts: Partial<Record<Status, number>>,
): Record<Status, number> {
  return Object.fromEntries(statuses.map((one) => [one, counts[one] ?? 0])) as Record<Status, number>
}
