import type { CheckView } from '#app/modules/audit/log-view.ts'
import type { BookingLine } from '#app/modules/bookings/booking-view.ts'
import type { ItemLine } from '#app/modules/bookmarks/item.ts'
import type { SavedSearchLine } from '#app/modules/bookmarks/saved-search.ts'
import type { DealLine } from '#app/modules/deals/deal-view.ts'
import type { SteeringView } from '#app/modules/monitoring/steering-view.ts'
import type { NeedStatus } from '#app/modules/needs/need.ts'
import type { OfferingStatus } from '#app/modules/offerings/offering.ts'
import type { LeadsView } from '#app/modules/routing/lead-view.ts'
import type { CasesSummary } from '#app/modules/steering/case-view.ts'

/** What waits for somebody who has just signed in; a part is null where the role has none. Plain data. */
export type Workbench = {
  name: string
  organization: { name: string; mayEdit: boolean } | null
  /** Saved searches with something new, and what was opened last that can still be opened. */
  kept: { searches: SavedSearchLine[]; viewed: ItemLine[] }
  /** Own bookings that are not over, and requests on own lines that wait for an answer. */
  bookings: { own: BookingLine[]; toAnswer: BookingLine[] }
  /** Deals in which something waits for the organization. */
  deals: DealLine[]
  manufacturer: {
    counts: Record<NeedStatus, number>
    drafts: { id: string; title: string; updatedAt: string }[]
    matches: { needId: string; title: string; count: number; computedAt: string }[]
  } | null
  provider: {
    counts: Record<OfferingStatus, number>
    toConfirm: { id: string; title: string; lastConfirmedOn: string | null }[]
    published: { id: string; title: string; domainCode: string }[]
    /** What the team was told of. */
    leads: Pick<LeadsView, 'counts' | 'takes'>
  } | null
  official: {
    /** Region the official is limited to; null is the whole city. */
    region: string | null
    steering: SteeringView
    /** 督办 */
    cases: CasesSummary
    /** Reports and appeals that wait for this official; null for who decides none. */
    moderation: { waiting: number; overdue: number } | null
    /** All twelve domains in their order. */
    domains: { domain: string; needs: number; offerings: number }[]
  } | null
  /** For who reads the log: what the last check of it found. */
  audit: { check: CheckView | null } | null
}
