import type { StoredEvent } from '#app/platform/events/stored-event.ts'
import { moderationPaths } from '#app/platform/moderation-paths.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import type { Line, Place } from './catalogue.ts'

type Page = { id: string; to: (id: string) => string; needsNoId?: true }

/** Where in an event's data the id of each place stands, and what its page is. */
const pages: Record<Place, Page> = {
  lead: { id: 'sendingId', to: paths.lead },
  need: { id: 'needId', to: (id) => paths.need(id) },
  publicNeed: { id: 'needId', to: paths.publicNeed },
  matches: { id: 'needId', to: paths.matches },
  proposal: { id: 'proposalId', to: paths.proposal },
  deal: { id: 'dealId', to: paths.deal },
  booking: { id: 'bookingId', to: paths.booking },
  ruleDraft: { id: 'draftId', to: (id) => officialPaths.ruleDraft(id) },
  case: { id: 'caseId', to: (id) => officialPaths.case(id) },
  challenge: { id: 'challengeId', to: (id) => paths.challenge(id) },
  takedown: { id: 'caseId', to: (id) => moderationPaths.takedown(id) },
  ownReports: { id: '', to: () => moderationPaths.ownReports(), needsNoId: true },
  import: { id: 'importId', to: (id) => paths.import(id) },
  export: { id: 'exportId', to: paths.export },
  members: { id: '', to: () => paths.members(), needsNoId: true },
  verification: { id: '', to: () => paths.verification(), needsNoId: true },
  organization: { id: '', to: () => paths.organization(), needsNoId: true },
}

/** The page an event leads to: the first place of its line whose id it carries; the notification centre where it carries none. */
export function pageOfEvent({ leads, subject }: Line, { data, subjectId }: StoredEvent): string {
  for (const place of leads) {
    const { id, to, needsNoId } = pages[place]
    const known = data[id] ?? (place === subject ? subjectId : undefined)
    if (needsNoId || typeof known === 'string') return to(String(known ?? ''))
  }
  return paths.notifications()
}
