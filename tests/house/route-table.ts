/** What each route answers to whom, when it is asked for what belongs to somebody else. */
import { creditCodeWithCheckDigit } from '#app/modules/taxonomy/credit-code.ts'
import type { World } from './world.ts'

export const askers = ['anonymous', 'stranger', 'provider', 'official', 'viewer'] as const
export type Asker = (typeof askers)[number]

/**
 * - own: answers without a fault, with nothing that is another's
 * - sign-in: sends to sign in
 * - organization: sends to found an organization first
 * - hidden: 404, as though it were not there
 * - forbidden: 403
 */
export type Answer = 'own' | 'sign-in' | 'organization' | 'hidden' | 'forbidden'
type Answers = Record<Asker, Answer>
type Form = Record<string, string>

export type Row = {
  params?: (world: World) => Record<string, string>
  search?: (world: World) => string
  /** Of the loader; a viewer of the organization asked for may read it. */
  read?: Answers
  /** Of the action, for each of these forms. */
  write?: { answers: Answers; forms: ((world: World) => Form)[] }
}

const everybody = (answer: Answer): Answers => ({
  anonymous: answer,
  stranger: answer,
  provider: answer,
  official: answer,
  viewer: answer,
})
const open = everybody('own')
const hidden = everybody('hidden')
const signedIn: Answers = { ...open, anonymous: 'sign-in' }
const member: Answers = { ...signedIn, official: 'organization' }
const editor: Answers = { ...member, viewer: 'forbidden' }
const another: Answers = { ...member, stranger: 'hidden', provider: 'hidden' }
const anothersToWrite: Answers = { ...another, viewer: 'forbidden' }
const anotherPersons: Answers = { ...hidden, anonymous: 'sign-in' }
const official: Answers = {
  anonymous: 'sign-in',
  stranger: 'forbidden',
  provider: 'forbidden',
  official: 'own',
  viewer: 'forbidden',
}
/** An official's own office keeps them out of what is recorded about it. */
const auditor: Answers = { ...official, official: 'forbidden' }

// No official holds the power of those who run the platform; operators are tried in app/modules/accounts/powers.db.test.ts.
const operator: Answers = { ...official, official: 'forbidden' }

/** Names that a form has no business to hold: whose it is and what its sender may do are not the sender's to say. */
const smuggled = ({ victim }: World): Form => ({
  organizationId: victim.organizationId,
  'organization.id': victim.organizationId,
  authorId: victim.userId,
  userId: victim.userId,
  ownerId: victim.userId,
  platformRole: 'official',
  role: 'owner',
  verification: 'verified',
  status: 'published',
  demo: 'true',
  '__proto__.organizationId': victim.organizationId,
})

const offeringOf = (world: World): Form => ({
  ...smuggled(world),
  id: world.victim.draftOfferingId,
  version: '1',
  title: '塞进来的服务标题',
  leafCodes: 'D1.mes',
  intent: 'publish',
})
const organizationOf = (world: World): Form => ({
  ...smuggled(world),
  id: world.victim.organizationId,
  version: '1',
  name: '改了名字的企业',
  creditCode: creditCodeWithCheckDigit(
    `91500000${Math.random()
      .toString(36)
      .slice(2, 11)
      .toUpperCase()
      .replaceAll(/[IOSVZ]/g, '0')
      .padEnd(9, '0')}`,
  ),
  kinds: 'provider',
})
const need = ({ victim }: World) => ({ id: victim.draftNeedId })
const publishedNeed = ({ victim }: World) => ({ id: victim.publishedNeedId })
const ownProposal = ({ victim }: World) => ({ id: victim.proposalId })
const talk = ({ victim }: World) => ({ id: victim.publishedNeedId, sendingId: victim.sendingId })
const ruleDraft = ({ rules }: World) => ({ id: rules.draftId })
const offering = ({ victim }: World) => ({ id: victim.draftOfferingId })
const deal = ({ victim }: World) => ({ id: victim.dealId })
/** A row of a page below a deal of the victim. */
const belowDeal = (forms: ((world: World) => Form)[], more: Record<string, string> = {}): Row => ({
  params: (world) => ({ ...deal(world), ...more }),
  read: another,
  write: { answers: anothersToWrite, forms },
})

const line = ({ victim }: World) => ({ id: victim.lineId })
const booking = ({ victim }: World) => ({ id: victim.bookingId })
const lineOf = (world: World): Form => ({
  ...smuggled(world),
  revision: '1',
  name: '塞进来的中试线',
  'hours[0].from': '08:00',
  'hours[0].until': '18:00',
  horizonDays: '90',
  noticeHours: '0',
  minBlockMinutes: '1',
  maxBlockMinutes: '9',
  cancelHours: '1',
  holdHours: '1',
  quotaPerFirm: '9',
  orderMode: 'instant',
  'rates.standard.perHour': '0',
})

export const routeTable: Record<string, Row> = {
  root: { read: open },
  $: { read: hidden },
  _index: { read: open },
  'account.data': { read: signedIn },
  '_app.account': {
    read: signedIn,
    write: {
      answers: signedIn,
      forms: [
        (world) => ({
          ...smuggled(world),
          intent: 'profile',
          name: '李工',
          locale: 'zh-CN',
          id: world.victim.userId,
        }),
        (world) => ({ ...smuggled(world), intent: 'end-session', session: world.victim.sessionId }),
        (world) => ({ ...smuggled(world), intent: 'end-other-sessions' }),
        (world) => ({
          ...smuggled(world),
          intent: 'password',
          currentPassword: 'not the password',
          newPassword: 'a new password 1',
        }),
        (world) => ({ ...smuggled(world), intent: 'history' }),
        (world) => ({ ...smuggled(world), intent: 'close', password: 'not the password', understood: 'on' }),
      ],
    },
  },
  '_app.exports.$id': {
    params: ({ victim }) => ({ id: victim.exportId }),
    read: anotherPersons,
    // Sent back to its page, which is not there.
    write: { answers: signedIn, forms: [() => ({ intent: 'retry' }), () => ({ intent: 'remove' })] },
  },
  '_app.exports._index': { read: signedIn },
  '_app.exports.confirm': {
    search: ({ victim }) => `?list=matches&format=csv&need=${victim.publishedNeedId}`,
    read: { ...anotherPersons, viewer: 'own' },
    write: { answers: { ...anotherPersons, viewer: 'own' }, forms: [smuggled] },
  },
  'exports.$id.file': { params: ({ victim }) => ({ id: victim.exportId }), read: anotherPersons },
  'exports.new': {
    search: ({ victim }) => `?list=demand&format=csv&offering=${victim.publishedOfferingId}`,
    read: { ...anotherPersons, viewer: 'own' },
  },
  '_app.favourites': {
    search: ({ victim }) => `?tab=needs&dropped=needs.${victim.draftNeedId}`,
    read: signedIn,
    write: {
      answers: anotherPersons,
      forms: ['drop', 'restore'].map((intent) => (world) => ({
        ...smuggled(world),
        intent,
        kind: 'needs',
        id: world.victim.publishedNeedId,
      })),
    },
  },
  'favourites.keep': {
    read: signedIn,
    write: {
      answers: anotherPersons,
      forms: [
        (world) => ({ ...smuggled(world), press: `on needs ${world.victim.draftNeedId}` }),
        (world) => ({ ...smuggled(world), press: `on offerings ${world.victim.draftOfferingId}` }),
      ],
    },
  },
  '_app.saved-searches._index': {
    read: signedIn,
    write: {
      answers: anotherPersons,
      forms: [
        (world) => ({
          ...smuggled(world),
          intent: 'change',
          id: world.victim.savedSearchId,
          name: '改了',
          frequency: 'never',
        }),
        ({ victim }) => ({ intent: 'drop', id: victim.savedSearchId }),
        ({ victim }) => ({ intent: 'restore', id: victim.savedSearchId }),
      ],
    },
  },
  'saved-searches.$id': { params: ({ victim }) => ({ id: victim.savedSearchId }), read: anotherPersons },
  '_app.imports.$id': {
    params: ({ victim }) => ({ id: victim.importId }),
    read: anotherPersons,
    write: {
      answers: anotherPersons,
      forms: [
        (world) => ({ ...smuggled(world), intent: 'commit', target: 'published' }),
        () => ({ intent: 'discard' }),
        () => ({ intent: 'retry' }),
      ],
    },
  },
  '_app.imports._index': { read: signedIn, write: { answers: signedIn, forms: [smuggled] } },
  'imports.$id.failures': { params: ({ victim }) => ({ id: victim.importId }), read: anotherPersons },
  'imports.template': { search: () => '?kind=needs', read: signedIn },
  '_app.demand.$id.interest': {
    params: publishedNeed,
    // Whom it was matched with may come forward, with a service of its own.
    read: { ...anothersToWrite, provider: 'own' },
    write: {
      answers: { ...anothersToWrite, stranger: 'forbidden' },
      forms: [(world) => ({ ...smuggled(world), offeringId: world.victim.publishedOfferingId })],
    },
  },
  '_app.leads._index': { read: member },
  '_app.leads.$id': {
    params: ({ victim }) => ({ id: victim.leadId }),
    read: another,
    write: {
      answers: anothersToWrite,
      forms: [
        (world) => ({ ...smuggled(world), intent: 'interest', revision: '1' }),
        (world) => ({ ...smuggled(world), intent: 'decline', revision: '1', code: 'price_gap' }),
      ],
    },
  },
  '_app.leads.capacity': {
    read: member,
    write: {
      answers: { ...editor, stranger: 'forbidden' },
      forms: [
        ({ victim }) => ({ intent: 'pause', offeringId: victim.publishedOfferingId }),
        ({ victim }) => ({ intent: 'resume', offeringId: victim.publishedOfferingId }),
        ({ victim }) => ({ intent: 'back', id: victim.absenceId }),
        ({ victim }) => ({
          intent: 'slots',
          offeringId: victim.publishedOfferingId,
          version: '2',
          openSlots: '0',
        }),
      ],
    },
  },
  '_public.leads.answer.$token': {
    params: () => ({ token: 'a'.repeat(86) }),
    read: open,
    write: {
      answers: hidden,
      forms: [(world) => ({ ...smuggled(world), intent: 'interest', revision: '1' })],
    },
  },
  '_app.my.offerings': {
    read: member,
    write: {
      answers: { ...editor, stranger: 'forbidden' },
      forms: ['publish', 'pause', 'archive', 'confirm'].map((intent) => (world) => ({
        ...smuggled(world),
        id: world.victim.draftOfferingId,
        intent,
      })),
    },
  },
  '_app.my.offerings_.$id.demand': { params: offering, read: another },
  '_app.my.offerings_.$id.edit.($section)': {
    params: offering,
    // Who is no provider is told so, whatever the offering.
    read: { ...anothersToWrite, stranger: 'own' },
    write: { answers: { ...anothersToWrite, stranger: 'forbidden' }, forms: [offeringOf] },
  },
  '_app.my.offerings_.new': {
    search: () => '?domain=D1',
    read: editor,
    write: { answers: { ...editor, stranger: 'forbidden' }, forms: [offeringOf] },
  },
  '_app.lines._index': { read: member },
  '_app.lines_.new': {
    search: ({ victim }) => `?offering=${victim.publishedOfferingId}`,
    read: editor,
    // The offering is another's, so it is not there.
    write: { answers: { ...anothersToWrite, stranger: 'forbidden' }, forms: [lineOf] },
  },
  '_app.lines_.$id.edit': {
    params: line,
    read: anothersToWrite,
    write: { answers: anothersToWrite, forms: [lineOf] },
  },
  '_app.lines_.$id.requests': { params: line, read: another },
  '_app.lines_.$id.closures': {
    params: line,
    read: another,
    write: {
      answers: anothersToWrite,
      forms: [
        () => ({ intent: 'close', from: '2099-01-01T08:00', until: '2099-01-02T08:00', reason: '塞进来的' }),
        ({ victim }) => ({ intent: 'disqualify', organizationId: victim.organizationId }),
      ],
    },
  },
  '_app.lines_.$id.calendar': {
    params: line,
    read: another,
    write: {
      answers: anothersToWrite,
      forms: ['link', 'revoke', 'clear', 'import'].map((intent) => (world) => ({
        ...smuggled(world),
        intent,
      })),
    },
  },
  '_app.bookings._index': { read: member },
  '_app.bookings_.$id': {
    params: booking,
    read: another,
    write: {
      answers: anothersToWrite,
      forms: [
        ...['approve', 'confirm', 'finish', 'miss', 'cancel'].map((intent) => (world: World) => ({
          ...smuggled(world),
          intent,
          revision: '1',
          reason: '塞进来的',
        })),
        () => ({ intent: 'move', revision: '1', from: '2099-01-06T08:00' }),
      ],
    },
  },
  '_app.bookings_.new': {
    // A line whose offering is not published.
    search: ({ victim }) => `?line=${victim.lineId}`,
    read: anothersToWrite,
    write: {
      answers: anothersToWrite,
      forms: [
        (world) => ({
          ...smuggled(world),
          intent: 'book',
          from: '2099-01-05T08:00',
          hours: '4',
          family: 'other',
        }),
      ],
    },
  },
  '_app.pools.$id': {
    params: ({ victim }) => ({ id: victim.poolId }),
    read: another,
    write: {
      answers: anothersToWrite,
      forms: [() => ({ intent: 'consent' }), () => ({ intent: 'decline' })],
    },
  },
  '_app.wait-list': {
    read: member,
    write: {
      answers: editor,
      forms: ['accept', 'leave'].map((intent) => (world) => ({
        ...smuggled(world),
        intent,
        id: world.victim.waitingId,
      })),
    },
  },
  '_app.needs': { read: member },
  '_app.needs_.$id': {
    params: need,
    read: another,
    write: {
      answers: anothersToWrite,
      forms: [
        (world) => ({ ...smuggled(world), intent: 'duplicate' }),
        () => ({ intent: 'delete' }),
        () => ({ intent: 'close', reason: 'cancelled' }),
      ],
    },
  },
  '_app.needs_.$id_.compare': {
    params: publishedNeed,
    search: ({ victim }) => `?ids=${victim.publishedOfferingId}`,
    read: another,
  },
  '_app.needs_.$id_.edit.$step': {
    params: ({ victim }) => ({ id: victim.draftNeedId, step: 'what' }),
    read: anothersToWrite,
    write: {
      answers: anothersToWrite,
      forms: [(world) => ({ ...smuggled(world), revision: '1', title: '改了', domainCode: 'D1' })],
    },
  },
  '_app.needs_.$id_.edit.review': {
    params: need,
    read: anothersToWrite,
    write: { answers: anothersToWrite, forms: [() => ({ revision: '1' })] },
  },
  '_app.needs_.$id_.matches': {
    params: publishedNeed,
    read: another,
    write: {
      answers: anothersToWrite,
      forms: [
        () => ({ intent: 'recompute' }),
        ({ victim }) => ({ keep: victim.publishedOfferingId }),
        ({ victim }) => ({ drop: victim.publishedOfferingId }),
      ],
    },
  },
  '_app.needs_.$id_.progress': {
    params: publishedNeed,
    read: another,
    write: {
      answers: anothersToWrite,
      forms: [
        () => ({ intent: 'stop' }),
        () => ({ intent: 'continue' }),
        () => ({ intent: 'next-wave' }),
        () => ({ intent: 'wanted', revision: '1', wantedAnswers: '1', interestedCap: '1' }),
      ],
    },
  },
  '_app.needs_.$id_.matches_.$offeringId': {
    params: ({ victim }) => ({ id: victim.publishedNeedId, offeringId: victim.publishedOfferingId }),
    read: another,
  },
  '_app.needs_.$id_.near-misses': { params: publishedNeed, read: another },
  '_app.needs_.new': {
    read: editor,
    write: { answers: editor, forms: [(world) => ({ ...smuggled(world), text: '需要一套制造执行系统' })] },
  },
  '_app.notifications._index': {
    read: signedIn,
    write: {
      answers: anotherPersons,
      forms: ['open', 'read', 'unread'].map((intent) => (world) => ({
        ...smuggled(world),
        intent,
        id: world.victim.notificationId,
      })),
    },
  },
  '_app.notifications.settings': {
    read: signedIn,
    write: {
      answers: signedIn,
      forms: [(world) => ({ ...smuggled(world), wanted: 'todo.email', quietFrom: '21', quietTo: '8' })],
    },
  },
  '_app.organization._index': { read: member },
  '_app.organization.certificates': {
    read: member,
    write: {
      answers: editor,
      forms: [
        (world) => ({ ...smuggled(world), intent: 'remove', certificateId: world.victim.certificateId }),
        (world) => ({ ...smuggled(world), intent: 'add', code: 'iso9001', verifiedAt: '2026-01-01' }),
      ],
    },
  },
  '_app.organization.verification': {
    read: member,
    write: {
      answers: editor,
      forms: [({ victim }) => ({ subject: `certificate:${victim.certificateId}` })],
    },
  },
  '_app.organization.edit': { read: editor, write: { answers: editor, forms: [organizationOf] } },
  '_app.organization.members': {
    read: member,
    write: {
      answers: editor,
      forms: [
        ({ victim }) => ({ intent: 'change-role', userId: victim.userId, role: 'viewer' }),
        ({ victim }) => ({ intent: 'remove', userId: victim.userId }),
        ({ victim }) => ({ intent: 'revoke-invitation', invitationId: victim.invitationId }),
        (world) => ({ ...smuggled(world), intent: 'invite', email: 'somebody@example.com', role: 'viewer' }),
      ],
    },
  },
  '_app.organization.switch': {
    read: signedIn,
    // A viewer is a member, and may act for it.
    write: {
      answers: { ...anotherPersons, viewer: 'own' },
      forms: [({ victim }) => ({ organizationId: victim.organizationId })],
    },
  },
  '_app.workbench': { read: signedIn },
  '_auth.forgot-password': {
    read: open,
    write: { answers: open, forms: [(world) => ({ ...smuggled(world), email: 'nobody@example.com' })] },
  },
  '_auth.invitation.$token': {
    params: () => ({ token: 'a'.repeat(43) }),
    read: open,
    write: { answers: signedIn, forms: [smuggled] },
  },
  '_auth.reset-password.$token': {
    params: () => ({ token: 'a'.repeat(43) }),
    read: open,
    write: { answers: open, forms: [(world) => ({ ...smuggled(world), password: 'a new password 1' })] },
  },
  '_auth.sign-in': {
    read: open,
    write: {
      answers: open,
      forms: [(world) => ({ ...smuggled(world), email: 'nobody@example.com', password: 'not the password' })],
    },
  },
  '_auth.sign-up': {
    read: open,
    write: {
      answers: open,
      forms: [
        (world) => ({
          ...smuggled(world),
          name: '新来的',
          email: 'new@example.com',
          password: 'a new password 1',
          terms: 'on',
        }),
      ],
    },
  },
  '_public.about': { read: open },
  '_public.catalogue': { search: () => '?in=needs', read: open },
  '_public.demand.$id': {
    params: publishedNeed,
    // Its own people and those whom it was matched with read it; others do not.
    read: { ...hidden, provider: 'own', viewer: 'own' },
  },
  '_public.demand._index': { read: open },
  '_public.design': { read: open },
  '_public.glossary': { read: open },
  '_public.lines.$id': { params: line, read: hidden },
  '_public.pilot-windows': { read: open },
  '_public.offerings.$id': { params: offering, read: hidden },
  '_public.privacy': { read: open },
  '_public.providers.$id': { params: ({ victim }) => ({ id: victim.organizationId }), read: open },
  '_public.regions': { read: open },
  '_public.unsubscribe.$topics.$token': {
    params: ({ victim }) => ({ topics: 'todo', token: `${victim.userId}${'a'.repeat(43)}` }),
    read: open,
    write: { answers: open, forms: [smuggled] },
  },
  '_public.unsubscribe.$token': {
    params: ({ victim }) => ({ token: `${victim.userId}${'a'.repeat(43)}` }),
    read: open,
    write: { answers: open, forms: [smuggled] },
  },
  'demo-sign-in': { read: open, write: { answers: hidden, forms: [() => ({ which: 'official' })] } },
  'feeds.lines.$token': { params: () => ({ token: 'a'.repeat(43) }), read: hidden },
  'feeds.catalogue': { search: () => '?in=needs', read: open },
  'official.audit': { read: auditor, write: { answers: auditor, forms: [() => ({ intent: 'check' })] } },
  'official.deliveries': {
    read: operator,
    write: {
      answers: operator,
      forms: [
        () => ({ intent: 'replay-letters' }),
        () => ({ intent: 'replay-events', consumer: 'notifications', eventId: '1' }),
      ],
    },
  },
  'official.search-index': {
    read: operator,
    write: { answers: operator, forms: [() => ({ intent: 'retry', index: 'needs', documentId: 'none' })] },
  },
  'official.traces': { read: official },
  'official.traces_.$id_.bytes': { params: ({ victim }) => ({ id: victim.matchId }), read: official },
  'official.traces_.$id': { params: ({ victim }) => ({ id: victim.matchId }), read: official },
  'resources.preferences': {
    read: open,
    write: { answers: open, forms: [(world) => ({ ...smuggled(world), theme: 'dark' })] },
  },
  'resources.texts': { search: () => '?language=en&v=x', read: open },
  'resources.suggest': { search: () => '?q=SECRET', read: open },
  'sign-out': { read: open, write: { answers: open, forms: [smuggled] } },
  '_app.needs_.$id_.proposals': {
    params: publishedNeed,
    read: another,
    write: { answers: anothersToWrite, forms: [smuggled] },
  },
  '_app.needs_.$id_.plan': {
    params: publishedNeed,
    read: another,
    write: {
      answers: anothersToWrite,
      forms: [
        (world) => ({
          ...smuggled(world),
          revision: '1',
          'criteria[0].code': 'price',
          'criteria[0].weightPercent': '100',
          years: '1',
        }),
      ],
    },
  },
  '_app.needs_.$id_.scores': {
    params: publishedNeed,
    read: another,
    write: {
      answers: anothersToWrite,
      forms: [(world) => ({ ...smuggled(world), revision: '0', intent: 'hand-in' })],
    },
  },
  '_app.needs_.$id_.evaluation': {
    params: publishedNeed,
    read: another,
    write: {
      answers: anothersToWrite,
      forms: [(world) => ({ ...smuggled(world), revision: '0', intent: 'close' })],
    },
  },
  '_app.needs_.$id_.outcome': {
    params: publishedNeed,
    read: anothersToWrite,
    write: {
      answers: anothersToWrite,
      forms: [
        (world) => ({ ...smuggled(world), kind: 'cancelled', reason: 'other' }),
        () => ({ kind: 'none_suitable', reason: 'too-late' }),
      ],
    },
  },
  '_app.needs_.$id_.questions': {
    params: publishedNeed,
    read: another,
    write: {
      answers: anothersToWrite,
      forms: [
        (world) => ({ ...smuggled(world), intent: 'ask', text: '塞进来的问题' }),
        ({ victim }) => ({ intent: 'answer', questionId: victim.questionId, answer: '塞进来的答复' }),
      ],
    },
  },
  '_app.needs_.$id_.talk.$sendingId': {
    params: talk,
    read: another,
    write: {
      answers: anothersToWrite,
      forms: [
        (world) => ({ ...smuggled(world), intent: 'send', text: '插进来的话' }),
        () => ({ intent: 'reveal' }),
      ],
    },
  },
  '_app.leads_.$sendingId_.talk': {
    params: ({ victim }) => ({ sendingId: victim.ownSendingId }),
    read: another,
    write: {
      answers: anothersToWrite,
      forms: [(world) => ({ ...smuggled(world), intent: 'send', text: '插进来的话' })],
    },
  },
  'talks.$sendingId.file': {
    params: ({ victim }) => ({ sendingId: victim.sendingId }),
    search: () => '?format=json',
    read: another,
  },
  'attachments.$id': { params: ({ victim }) => ({ id: victim.attachmentId }), read: another },
  '_app.proposals._index': { read: member },
  '_app.proposals_.new': {
    search: ({ victim }) => `?need=${victim.answeredNeedId}`,
    // Who has one is sent to it.
    read: { ...anothersToWrite, viewer: 'forbidden' },
    write: { answers: anothersToWrite, forms: [smuggled] },
  },
  '_app.proposals_.$id': {
    params: ownProposal,
    read: another,
    write: {
      answers: anothersToWrite,
      forms: [
        (world) => ({ ...smuggled(world), intent: 'submit', revision: '1' }),
        () => ({ intent: 'withdraw' }),
        () => ({ intent: 'invite', who: '重庆试验制造有限公司1', role: '混进来' }),
        ({ victim }) => ({ intent: 'remove', organizationId: victim.organizationId }),
        () => ({ intent: 'consent' }),
        () => ({ intent: 'decline' }),
        ({ victim }) => ({ intent: 'detach', attachmentId: victim.attachmentId }),
      ],
    },
  },
  '_app.proposals_.$id_.edit': {
    params: ownProposal,
    read: anothersToWrite,
    write: {
      answers: anothersToWrite,
      forms: [(world) => ({ ...smuggled(world), revision: '1', summary: '改了' })],
    },
  },
  'proposals.$id.attachments': {
    params: ownProposal,
    // Sent back to the proposal's page, which is not there for them.
    read: member,
    write: { answers: anothersToWrite, forms: [smuggled] },
  },
  '_app.deals': { read: member },
  '_app.deals_.$id': belowDeal([
    (world) => ({ ...smuggled(world), revision: '1', intent: 'agree' }),
    () => ({ revision: '1', intent: 'propose-cancel', reason: '塞进来的理由' }),
    () => ({ revision: '1', intent: 'withdraw', reason: '塞进来的理由' }),
  ]),
  '_app.deals_.$id_.terms': {
    ...belowDeal([
      (world) => ({
        ...smuggled(world),
        revision: '1',
        scope: '改了',
        acceptDays: '7',
        'take.scope': 'mine',
      }),
    ]),
    read: anothersToWrite,
  },
  '_app.deals_.$id_.versions': { params: deal, read: another },
  '_app.deals_.$id_.contract': { params: deal, read: another },
  '_app.deals_.$id_.sign': belowDeal([
    (world) => ({ ...smuggled(world), hash: 'a'.repeat(64), password: 'not the password', understood: 'on' }),
  ]),
  '_app.deals_.$id_.milestones.$milestone': {
    params: ({ victim }) => ({ id: victim.dealId, milestone: victim.milestoneId }),
    read: another,
    write: {
      answers: anothersToWrite,
      forms: [
        (world) => ({ ...smuggled(world), intent: 'submit', revision: '1', note: '交了' }),
        () => ({ intent: 'accept', revision: '2' }),
        () => ({ intent: 'ask-changes', revision: '2', note: '改' }),
        () => ({ intent: 'dispute', revision: '2', statement: '争议' }),
        () => ({ intent: 'payment', on: '2026-01-01' }),
      ],
    },
  },
  '_app.deals_.$id_.confirm': belowDeal([(world) => ({ ...smuggled(world), answer: 'done', value: '1' })]),
  '_app.deals_.$id_.follow-up.$days': belowDeal([() => ({ answer: 'done' })], { days: '30' }),
  '_app.deals_.$id_.review': belowDeal([
    (world) => ({ ...smuggled(world), intent: 'review', 'scores.quality': '1', text: '差' }),
    () => ({ intent: 'answer', answer: '回' }),
  ]),
  '_app.deals_.new': {
    search: ({ victim }) => `?offering=${victim.draftOfferingId}`,
    read: anothersToWrite,
    write: { answers: anothersToWrite, forms: [(world) => ({ ...smuggled(world), scope: '直接洽谈' })] },
  },
  'deals.$id.evidence.$evidence': {
    params: ({ victim }) => ({ id: victim.dealId, evidence: victim.evidenceId }),
    read: { ...anotherPersons, viewer: 'own' },
  },
  '_app.needs_.$id_.award': {
    params: publishedNeed,
    read: anothersToWrite,
    write: {
      answers: anothersToWrite,
      forms: [({ victim }) => ({ proposalId: victim.draftNeedId, reason: '选定' })],
    },
  },
  'needs.$id.matches.$offeringId.reasons': {
    params: ({ victim }) => ({ id: victim.publishedNeedId, offeringId: victim.publishedOfferingId }),
    // An organization's own offering is no match of its need.
    read: { ...another, viewer: 'hidden' },
  },
  'official.deals.$id': {
    params: deal,
    // Officials read deals in dispute, and decide nothing.
    read: { ...official, official: 'hidden' },
    write: {
      answers: { ...official, official: 'forbidden' },
      forms: [
        () => ({ intent: 'override', reason: '终止' }),
        ({ victim }) => ({ intent: 'rule', disputeId: victim.dealId, outcome: 'cancel', reasons: '取消' }),
        ({ victim }) => ({ intent: 'hide', reviewId: victim.dealId, reason: '隐藏' }),
      ],
    },
  },
  'official.disputes': { read: official },
  'official.monitoring': { read: official },
  'official.unmet': { read: official },
  'official.fairness': { read: official },
  'official.indicators._index': { read: official },
  'official.indicators.$code._index': { params: () => ({ code: 'needs' }), read: official },
  'official.indicators.$code.chart': { params: () => ({ code: 'needs' }), read: official },
  'official.needs.$id': {
    params: ({ victim }) => ({ id: victim.publishedNeedId }),
    // Nothing of it was counted yet.
    read: { ...official, official: 'hidden' },
    write: {
      answers: { ...official, official: 'hidden' },
      forms: [({ victim }) => ({ offeringId: victim.publishedOfferingId })],
    },
  },
  'official.targets._index': { read: official },
  'official.targets_.$code': {
    params: () => ({ code: 'star-firms' }),
    read: official,
    write: {
      answers: official,
      forms: [
        (world) => ({ ...smuggled(world), intent: 'declare', seen: '99', kind: 'stock' }),
        (world) => ({ ...smuggled(world), intent: 'enter', seen: '0', period: '2099', evidence: '塞进来的' }),
      ],
    },
  },
  'official.verification': { read: official },
  'official.verification_.$id': {
    params: ({ victim }) => ({ id: victim.verificationId }),
    read: official,
    write: {
      answers: official,
      forms: [(world) => ({ ...smuggled(world), revision: '99', decision: 'approved', byName: '别人' })],
    },
  },
  'official.verification_.documents.$id': {
    params: ({ victim }) => ({ id: victim.verificationDocumentId }),
    read: official,
  },
  'organization.documents.$id': {
    params: ({ victim }) => ({ id: victim.verificationDocumentId }),
    read: another,
  },
  'official.cases._index': { read: official },
  // What is done with cases that are there is told in app/modules/steering/cases.db.test.ts.
  'official.cases_.$id': {
    params: ({ victim }) => ({ id: victim.dealId }),
    read: { ...official, official: 'hidden' },
    write: {
      answers: { ...official, official: 'hidden' },
      forms: [(world) => ({ ...smuggled(world), intent: 'take', revision: '1' })],
    },
  },
  '_public.challenges._index': { read: open },
  '_public.challenges.$id': { params: ({ victim }) => ({ id: victim.dealId }), read: hidden },
  // What is done with challenges that are there is told in app/modules/steering/challenges.db.test.ts.
  '_app.challenges.$id.enter': {
    params: ({ victim }) => ({ id: victim.dealId }),
    read: anothersToWrite,
    write: { answers: anothersToWrite, forms: [(world) => ({ ...smuggled(world), revision: '0' })] },
  },
  'official.challenges.new': {
    read: official,
    write: { answers: official, forms: [(world) => ({ ...smuggled(world), title: '塞进来的榜单' })] },
  },
  'official.challenges.$id': {
    params: ({ victim }) => ({ id: victim.dealId }),
    read: { ...official, official: 'hidden' },
    write: {
      answers: { ...official, official: 'hidden' },
      forms: [() => ({ intent: 'conclude', chosen: 'none', reason: '都不合适', revision: '1' })],
    },
  },
  'official.rules._index': {
    read: official,
    write: { answers: official, forms: [(world) => ({ ...smuggled(world), title: '改一条规则' })] },
  },
  'official.rules_.rule.$ruleId': {
    params: () => ({ ruleId: 'base.price' }),
    read: official,
    write: { answers: official, forms: [() => ({ draft: '' })] },
  },
  'official.rules_.history': {
    read: official,
    write: { answers: official, forms: [() => ({ version: '1' })] },
  },
  'official.rules_.drafts.$id': {
    params: ruleDraft,
    read: official,
    write: {
      answers: official,
      forms: ['preview', 'propose', 'publish', 'refuse', 'rebase', 'shadow', 'withdraw', 'reopen'].map(
        (intent) => (world) => ({
          ...smuggled(world),
          intent,
          revision: '99',
          decidedById: world.victim.userId,
        }),
      ),
    },
  },
  'official.rules_.drafts.$id_.rules.$ruleId': {
    params: (world) => ({ ...ruleDraft(world), ruleId: 'base.price' }),
    read: official,
    write: {
      answers: official,
      forms: [
        (world) => ({ ...smuggled(world), intent: 'save', revision: '1', condition: '{}' }),
        () => ({ intent: 'restore', revision: '1' }),
        () => ({ intent: 'copy', revision: '1' }),
      ],
    },
  },
  'official.rules_.drafts.$id_.score': {
    params: ruleDraft,
    read: official,
    write: {
      answers: official,
      forms: [(world) => ({ ...smuggled(world), revision: '1', 'weights.price': '40' })],
    },
  },
  'official.rules_.previews.$id': { params: ({ rules }) => ({ id: rules.previewId }), read: official },
  'official.rules_.shadow.$id': {
    params: ({ rules }) => ({ id: rules.shadowRunId }),
    read: official,
    write: { answers: official, forms: [() => ({})] },
  },
  'official.reports._index': {
    read: official,
    write: {
      answers: official,
      forms: [(world) => ({ ...smuggled(world), period: '2024-01', scope: '500120' })],
    },
  },
  // Nobody has made one; a report that is there is a matter of reports.db.test.ts.
  'official.reports_.$id': {
    params: ({ victim }) => ({ id: victim.userId }),
    read: { ...official, official: 'hidden' },
    write: {
      answers: { ...official, official: 'hidden' },
      forms: ['release', 'withdraw'].map((intent) => (world) => ({ ...smuggled(world), intent, hash: '' })),
    },
  },
  'official.reports_.$id_.file': {
    params: ({ victim }) => ({ id: victim.userId }),
    read: { ...official, official: 'hidden' },
  },
  '_public.development': { read: open },
  '_public.open-data': { read: open },
  'open-data_.indicators[.]csv': { read: open },
  'open-data_.indicators[.]json': { read: open },
  'feeds.reports': { read: open },
  // Last: whoever may found an organization belongs to one afterwards.
  '_app.organization.new': { read: signedIn, write: { answers: signedIn, forms: [organizationOf] } },
}
