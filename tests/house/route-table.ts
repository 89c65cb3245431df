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
const ruleDraft = ({ rules }: World) => ({ id: rules.draftId })
const offering = ({ victim }: World) => ({ id: victim.draftOfferingId })

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
        (world) => ({ ...smuggled(world), kind: 'needs', id: world.victim.draftNeedId, keep: 'on' }),
        (world) => ({ ...smuggled(world), kind: 'offerings', id: world.victim.draftOfferingId, keep: 'on' }),
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
  '_app.my.offerings_.$id.edit': {
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
        ({ victim }) => ({ intent: 'keep', offeringId: victim.publishedOfferingId }),
        ({ victim }) => ({ intent: 'drop', offeringId: victim.publishedOfferingId }),
      ],
    },
  },
  '_app.needs_.new': {
    read: editor,
    write: { answers: editor, forms: [(world) => ({ ...smuggled(world), text: '需要一套制造执行系统' })] },
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
  '_app.organization.new': { read: signedIn, write: { answers: signedIn, forms: [organizationOf] } },
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
  '_public.offerings.$id': { params: offering, read: hidden },
  '_public.privacy': { read: open },
  '_public.providers.$id': { params: ({ victim }) => ({ id: victim.organizationId }), read: open },
  '_public.unsubscribe.$token': {
    params: ({ victim }) => ({ token: `${victim.userId}${'a'.repeat(43)}` }),
    read: open,
    write: { answers: open, forms: [smuggled] },
  },
  'demo-sign-in': { read: open, write: { answers: hidden, forms: [() => ({ which: 'official' })] } },
  'feeds.catalogue': { search: () => '?in=needs', read: open },
  'official.search-index': {
    read: official,
    write: { answers: official, forms: [() => ({ intent: 'retry', index: 'needs', documentId: 'none' })] },
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
  'official.traces': { read: official },
  'official.traces_.$id': { params: ({ victim }) => ({ id: victim.matchId }), read: official },
  'resources.preferences': {
    read: open,
    write: { answers: open, forms: [(world) => ({ ...smuggled(world), theme: 'dark' })] },
  },
  'resources.texts': { search: () => '?language=en&v=x', read: open },
  'resources.suggest': { search: () => '?q=SECRET', read: open },
  'sign-out': { read: open, write: { answers: open, forms: [smuggled] } },
}
