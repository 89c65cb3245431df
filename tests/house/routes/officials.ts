/** Pages of officials, operators and auditors. */
import { auditor, deal, official, operator, type Row, ruleDraft, smuggled } from './answers.ts'

export const officials: Record<string, Row> = {
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
  'official.unmet_.chart': { read: official },
  'official.fairness': { read: official },
  'official.fairness_.chart': { read: official },
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
  'official.targets_.$code_.files.$id': {
    params: ({ victim }) => ({ code: 'star-firms', id: victim.dealId }),
    read: { ...official, official: 'hidden' },
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
  'official.moderation': { read: official },
  'official.moderation_.$id': {
    params: ({ victim }) => ({ id: victim.takedownId }),
    read: official,
    write: {
      answers: official,
      forms: [(world) => ({ ...smuggled(world), revision: '99', decision: 'undo', words: '塞进来的' })],
    },
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
  'official.challenges.new': {
    read: official,
    write: { answers: official, forms: [(world) => ({ ...smuggled(world), title: '塞进来的榜单' })] },
  },
  'official.challenges.$id': {
    params: ({ victim }) => ({ id: victim.dealId }),
    read: { ...official, official: 'hidden' },
    write: {
      answers: { ...official, official: 'hidden' },
      forms: [
        () => ({ intent: 'conclude', chosen: 'none', reason: '都不合适', revision: '1' }),
        () => ({ intent: 'withdraw', reason: '撤回', revision: '1' }),
        () => ({ intent: 'extend', deadlineOn: '2099-12-31', reason: '延期', revision: '1' }),
      ],
    },
  },
  'official.challenges.$id_.edit': {
    params: ({ victim }) => ({ id: victim.dealId }),
    read: { ...official, official: 'hidden' },
    write: {
      answers: { ...official, official: 'hidden' },
      forms: [(world) => ({ ...smuggled(world), title: '改过的榜单', revision: '1' })],
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
      forms: ['release', 'withdraw', 'cancel', 'retry', 'check'].map((intent) => (world) => ({
        ...smuggled(world),
        ...{ intent, seen: '' },
      })),
    },
  },
  'official.reports_.$id_.file': {
    params: ({ victim }) => ({ id: victim.userId }),
    read: { ...official, official: 'hidden' },
  },
}
