import type { Topic, Urgency } from './notification.ts'

/** What a notification may lead to. */
export type Place =
  | 'lead'
  | 'need'
  | 'publicNeed'
  | 'matches'
  | 'proposal'
  | 'deal'
  | 'booking'
  | 'import'
  | 'export'
  | 'members'
  | 'organization'
  | 'ruleDraft'
  | 'verification'
  | 'case'
  | 'challenge'
  | 'takedown'
  | 'ownReports'

/**
 * Who is told where the event does not say so with `toOrganizationId` or `toUserId`: its actor, the person it is about, the owners of its
 * organization, or the owners and editors.
 */
export type Audience = 'actor' | 'subject' | 'owners' | 'editors'

export type Line = {
  topic: Topic
  urgency: Urgency
  /** The page it leads to: the first of these whose id the event carries. */
  leads: readonly Place[]
  /** What the event's subject is, where its id is that of a page. */
  subject?: Place
  to?: Audience
  /** Nothing new while the person has not read the last of its kind with the same page. */
  untilRead?: true
  /** Its letter has a link by which the provider answers without signing in. */
  answerable?: true
}

type Draft = Omit<Line, 'topic' | 'urgency' | 'leads'>
const line =
  (topic: Topic) =>
  (urgency: Urgency, leads: readonly Place[], more: Draft = {}): Line => ({ topic, urgency, leads, ...more })
const todo = line('todo')
const matching = line('matching')
const system = line('system')

/** A provider answers on the page of the sending; a manufacturer works on the page of its need. */
const talk = ['proposal', 'lead', 'need', 'publicNeed'] as const
const lead = { subject: 'lead' } as const
const need = { subject: 'need' } as const
const proposal = { subject: 'proposal' } as const
const deal = { subject: 'deal' } as const
const booking = { subject: 'booking' } as const
const ruleDraft = { subject: 'ruleDraft' } as const
const challenge = { subject: 'challenge' } as const
const supervised = { subject: 'case' } as const

/** Which events people are told of, and how. The sentence of each is `notifications:event.<type with dashes for dots>`. */
export const catalogue: Readonly<Record<string, Line>> = {
  'need.expired': todo('soon', ['need'], { ...need, to: 'editors' }),
  'matches.computed': matching('digest', ['matches'], { subject: 'matches', to: 'editors', untilRead: true }),
  'import.committed': system('site', ['import'], { subject: 'import', to: 'actor' }),
  'export.made': system('site', ['export'], { subject: 'export', to: 'actor' }),
  'organization.member-joined': system('digest', ['members'], { to: 'owners' }),
  'organization.member-removed': system('soon', ['organization'], { to: 'subject' }),
  'organization.role-changed': system('soon', ['organization'], { to: 'subject' }),

  'need.sent': todo('soon', ['lead'], { ...lead, answerable: true }),
  'sending.interested': matching('soon', ['need']),
  'sending.reminded': todo('digest', ['lead'], { ...lead, answerable: true }),
  'wave.opened': matching('digest', ['need'], need),
  'routing.exhausted': todo('soon', ['need'], need),
  'need.recommended': matching('digest', ['need'], need),
  'routing.filled': matching('digest', ['need'], need),

  'question.asked': todo('soon', ['need', 'lead']),
  'question.answered': matching('soon', ['lead', 'need', 'publicNeed']),
  'message.sent': todo('soon', talk, { untilRead: true }),
  'proposal.submitted': todo('soon', ['proposal', 'need'], proposal),
  'proposal.withdrawn': matching('soon', ['proposal', 'need'], proposal),
  'proposal.invited': todo('soon', ['proposal', 'lead'], proposal),
  'need.settled': matching('soon', ['lead', 'proposal', 'need']),

  'deal.asked': todo('soon', ['deal'], deal),
  'deal.declined': matching('soon', ['deal'], deal),
  'deal.opened': todo('soon', ['deal'], deal),
  'deal.countered': todo('soon', ['deal'], deal),
  'deal.agreed': todo('soon', ['deal'], deal),
  'deal.signed': matching('soon', ['deal'], deal),
  'milestone.submitted': todo('soon', ['deal']),
  'milestone.accepted': matching('soon', ['deal']),
  'milestone.changes-asked': todo('soon', ['deal']),
  'milestone.auto-accepted': matching('soon', ['deal']),
  'milestone.disputed': todo('now', ['deal']),
  'milestone.dispute-statement': todo('soon', ['deal']),
  'milestone.dispute-settled': matching('soon', ['deal']),
  'deal.completed': todo('soon', ['deal'], deal),
  'deal.confirmed': matching('digest', ['deal'], deal),
  'deal.cancel-proposed': todo('soon', ['deal'], deal),
  'deal.cancel-refused': matching('soon', ['deal'], deal),
  'deal.cancelled': matching('soon', ['deal'], deal),
  'deal.follow-up-due': todo('digest', ['deal'], deal),
  'review.left': matching('digest', ['deal']),
  'review.answered': matching('digest', ['deal']),
  'review.hidden': system('soon', ['deal']),
  'review.shown': system('digest', ['deal']),

  'booking.requested': todo('soon', ['booking'], booking),
  'booking.approved': matching('soon', ['booking'], booking),
  'booking.refused': matching('soon', ['booking'], booking),
  'booking.confirmed': matching('soon', ['booking'], booking),
  'booking.moved': matching('now', ['booking'], booking),
  'booking.cancelled': matching('now', ['booking'], booking),
  'booking.lapsed': matching('soon', ['booking'], booking),
  'booking.missed': matching('soon', ['booking'], booking),
  'booking.done': matching('digest', ['booking'], booking),
  'waitlist.offered': todo('now', ['booking']),
  'waitlist.lapsed': matching('digest', ['booking']),
  'pool.offered': todo('soon', ['booking']),
  'pool.joined': matching('digest', ['booking']),
  'pool.complete': matching('soon', ['booking']),

  'verification.approved': system('soon', ['verification']),
  'verification.revision-asked': todo('soon', ['verification']),
  'verification.refused': todo('soon', ['verification']),
  'verification.recheck-due': system('digest', ['verification']),
  'verification.expired': todo('soon', ['verification']),
  'verification.renamed': todo('soon', ['verification']),

  'rules.release-asked': todo('soon', ['ruleDraft'], ruleDraft),
  'rules.published': system('soon', ['ruleDraft'], ruleDraft),
  'rules.refused': todo('soon', ['ruleDraft'], ruleDraft),

  'case.assigned': todo('soon', ['case'], supervised),
  'case.ended': system('digest', ['case'], supervised),

  'moderation.taken-down': todo('soon', ['takedown']),
  'moderation.upheld': system('soon', ['takedown']),
  'moderation.restored': system('soon', ['takedown']),
  'moderation.report-dismissed': system('digest', ['ownReports']),
  'moderation.report-acted': system('digest', ['ownReports']),
  'moderation.report-reversed': system('digest', ['ownReports']),

  'challenge.won': todo('soon', ['challenge'], challenge),
  'challenge.not-chosen': matching('soon', ['challenge'], challenge),
  'challenge.none-suitable': matching('soon', ['challenge'], challenge),
  'challenge.extended': matching('soon', ['challenge'], challenge),
  'challenge.withdrawn': matching('soon', ['challenge'], challenge),
}

/** The types of which people are told. */
export const toldTypes: readonly string[] = Object.keys(catalogue)

/** The name of an event's sentence. */
export function sentenceKey(type: string): string {
  return `notifications:event.${type.replaceAll('.', '-')}`
}
