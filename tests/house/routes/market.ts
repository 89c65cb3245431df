/** What is sought and offered, and what people keep and move of it. */
import {
  another,
  anotherPersons,
  anothersToWrite,
  editor,
  hidden,
  member,
  need,
  offering,
  offeringOf,
  open,
  publishedNeed,
  type Row,
  signedIn,
  smuggled,
} from './answers.ts'

export const market: Record<string, Row> = {
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
  '_app.report.$kind.$id': {
    params: ({ victim }) => ({ kind: 'offering', id: victim.draftOfferingId }),
    read: anotherPersons,
    write: { answers: anotherPersons, forms: [(world) => ({ ...smuggled(world), ground: 'insult' })] },
  },
  '_app.reported': { read: signedIn },
  '_app.takedowns._index': { read: member },
  '_app.takedowns_.$id': {
    params: ({ victim }) => ({ id: victim.takedownId }),
    read: another,
    write: {
      answers: anothersToWrite,
      forms: [(world) => ({ ...smuggled(world), revision: '99', words: '塞进来的申诉' })],
    },
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
  '_public.catalogue': { search: () => '?in=needs', read: open },
  '_public.demand.$id': {
    params: publishedNeed,
    // Its own people and those whom it was matched with read it; others do not.
    read: { ...hidden, provider: 'own', viewer: 'own' },
  },
  '_public.demand._index': { read: open },
  '_public.offerings.$id': { params: offering, read: hidden },
  '_public.providers.$id': { params: ({ victim }) => ({ id: victim.organizationId }), read: open },
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
  'feeds.catalogue': { search: () => '?in=needs', read: open },
  'needs.$id.matches.$offeringId.reasons': {
    params: ({ victim }) => ({ id: victim.publishedNeedId, offeringId: victim.publishedOfferingId }),
    // An organization's own offering is no match of its need.
    read: { ...another, viewer: 'hidden' },
  },
  '_public.challenges._index': { read: open },
  '_public.challenges.$id': { params: ({ victim }) => ({ id: victim.dealId }), read: hidden },
  'challenges.$id.files.$file': {
    params: ({ victim }) => ({ id: victim.dealId, file: victim.dealId }),
    read: anotherPersons,
  },
  // What is done with challenges that are there is told in app/modules/steering/challenges.db.test.ts.
  '_app.challenges.$id.enter': {
    params: ({ victim }) => ({ id: victim.dealId }),
    read: anothersToWrite,
    write: { answers: anothersToWrite, forms: [(world) => ({ ...smuggled(world), revision: '0' })] },
  },
}
