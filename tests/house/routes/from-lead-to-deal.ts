/** From the lead over questions and proposals to the deal. */
import {
  another,
  anotherPersons,
  anothersToWrite,
  belowDeal,
  deal,
  editor,
  hidden,
  member,
  open,
  ownProposal,
  publishedNeed,
  type Row,
  smuggled,
  talk,
} from './answers.ts'

export const fromLeadToDeal: Record<string, Row> = {
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
}
