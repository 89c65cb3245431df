/** One event after another onto the facts of a need. Pure: the recount and the worker take the same steps. */
import { type LoggedEvent, type NeedCase, numberOf, placeOf, type SendingFact, textOf } from './need-case.ts'
import { settleNeedFact } from './settle-need-fact.ts'

/** Which need an event is about; null where none. */
export function needOf({ type, subjectId, data }: LoggedEvent): string | null {
  if (type.startsWith('deal.')) return textOf(data.ofNeedId)
  return type.startsWith('need.') && type !== 'need.sent'
    ? subjectId
    : (textOf(data.needId) ?? (type === 'matches.computed' || type.startsWith('routing.') ? subjectId : null))
}

type Step = (facts: NeedCase, event: LoggedEvent) => void

const steps: Record<string, Step> = {
  'need.closed': ({ need }, { data, at }) => {
    need.closedAt = at
    need.closeReason = textOf(data.reason)
  },
  'need.expired': ({ need }, { at }) => {
    need.closedAt = at
    need.closeReason = null
  },
  'need.settled': ({ need }, { data, at }) => {
    if (data.result === 'rejected') return
    need.closedAt ??= at
    need.closeReason = textOf(data.result)
  },
  'matches.computed': ({ need }, { data }) => {
    if (need.passing !== null) return
    need.passing = numberOf(data.met) ?? 0
    need.possible = need.passing + (numberOf(data.unknown) ?? 0)
    need.nearPrice = numberOf(data.nearPrice) ?? 0
    need.nearCapacity = numberOf(data.nearCapacity) ?? 0
    need.nearOther = numberOf(data.nearOther) ?? 0
  },
  'need.sent': (facts, event) => {
    const id = textOf(event.data.sendingId) ?? event.subjectId
    const provider = textOf(event.data.toOrganizationId)
    if (!provider || facts.sendings.has(id)) return
    // Whoever was out of providers has found one more.
    facts.need.exhaustedAt = null
    facts.sendings.set(id, sending(facts, event, { id, provider, own: false }))
  },
  'sending.interested': (facts, event) => answer(facts, event, 'interested'),
  'sending.declined': (facts, event) => answer(facts, event, 'declined'),
  'sending.lapsed': ({ sendings }, { subjectId }) => {
    const one = sendings.get(subjectId)
    if (one?.status === 'sent') one.status = 'lapsed'
  },
  'message.sent': ({ need, sendings }, { subjectId, organizationId, at }) => {
    if (organizationId === need.organizationId && sendings.get(subjectId)?.status === 'interested')
      need.mutualAt ??= at
  },
  'proposal.submitted': ({ need, quotes }, { subjectId, organizationId, data, at }) => {
    if (!organizationId) return
    quotes.set(subjectId, {
      ...{ proposalId: subjectId, needId: need.needId, organizationId },
      totalFen: numberOf(data.totalFen),
      valid: true,
      submittedAt: quotes.get(subjectId)?.submittedAt ?? at,
    })
  },
  'proposal.withdrawn': ({ quotes }, { subjectId }) => {
    const quote = quotes.get(subjectId)
    if (quote) quote.valid = false
  },
  'routing.exhausted': ({ need }, { at }) => {
    need.exhaustedAt = at
  },
  'routing.filled': ({ need }) => {
    need.exhaustedAt = null
  },
  'deal.opened': ({ need }, { at }) => {
    need.mutualAt ??= at
  },
  'deal.confirmed': ({ need }, { at }) => {
    need.confirmedAt ??= at
  },
}

export const needEventTypes = ['need.published', ...Object.keys(steps)]

/** The facts after an event; null while the need was never published. Changes what it is given. */
export function foldNeed(facts: NeedCase | null, event: LoggedEvent): NeedCase | null {
  if (event.type === 'need.published') return published(facts, event)
  if (!facts) return null
  steps[event.type]?.(facts, event)
  settleNeedFact(facts, event.at)
  return facts
}

function published(facts: NeedCase | null, { subjectId, organizationId, data, at }: LoggedEvent) {
  if (!organizationId) return facts
  const said = {
    title: textOf(data.title) ?? '',
    kind: textOf(data.kind),
    domain: textOf(data.domain),
    cluster: textOf(data.cluster),
    region: textOf(data.region),
    budgetFen: numberOf(data.budgetFen),
  }
  const open = { closedAt: null, closeReason: null, exhaustedAt: null }
  if (facts) {
    // Counted where and as what it was first validated; words and money follow the version in force.
    const { title, budgetFen } = said
    Object.assign(facts.need, open, { title, budgetFen })
    settleNeedFact(facts, at)
    return facts
  }
  return {
    need: {
      ...{ needId: subjectId, organizationId, ...said, validatedAt: at, ...open },
      ...{ passing: null, possible: null, nearPrice: 0, nearCapacity: 0, nearOther: 0 },
      ...{ firstSentAt: null, firstAnswerAt: null, told: 0, interested: 0, quotes: 0, lowestQuoteFen: null },
      ...{ mutualAt: null, confirmedAt: null, unmetAt: null, cause: null, stuckTurns: [] },
    },
    sendings: new Map(),
    quotes: new Map(),
  }
}

function answer(facts: NeedCase, event: LoggedEvent, status: 'interested' | 'declined') {
  const { subjectId: id, organizationId: provider, data, at } = event
  const known = facts.sendings.get(id)
  if (!known && !provider) return
  const one = known ?? sending(facts, event, { id, provider: provider ?? '', own: true })
  one.status = status
  one.answeredAt ??= at
  one.declineCode = status === 'declined' ? textOf(data.reason) : null
  facts.sendings.set(id, one)
}

function sending(
  { need }: NeedCase,
  { data, at }: LoggedEvent,
  { id, provider, own }: { id: string; provider: string; own: boolean },
): SendingFact {
  return {
    ...{ sendingId: id, needId: need.needId, organizationId: provider },
    offeringId: textOf(data.offeringId),
    ...placeOf(need),
    sentAt: at,
    wave: own ? 0 : (numberOf(data.wave) ?? 1),
    slotKind: own ? 'own' : (textOf(data.slotKind) ?? 'merit'),
    newcomer: data.newcomer === true,
    ...{ status: 'sent', answeredAt: null, declineCode: null },
  }
}
