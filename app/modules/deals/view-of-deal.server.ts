import { namesOfPeople } from '#app/modules/accounts/names-of-people.data.server.ts'
import { dayOfDate } from '#app/platform/dates.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { evidenceLevel } from './confirmation.ts'
import { type DealTransition, dealTransitions, whyNotMove } from './deal-process.ts'
import type { WholeDeal } from './deal-view.data.server.ts'
import type { DealView, EvidenceView, MilestoneView, RecordView } from './deal-view.ts'
import { listEvidence } from './evidence.data.server.ts'
import { currentTerms, factsOf, milestoneFactsOf } from './facts.ts'
import { knownOf } from './known.ts'
import { type MilestoneTransition, milestoneTransitions, whyNotMoveMilestone } from './milestone-process.ts'
import { nextSteps } from './next-steps.ts'
import type { Party } from './party.ts'
import { readRecords } from './record.data.server.ts'
import { listReviewsOfDeal } from './review.data.server.ts'
import { reviewView } from './review-view.ts'
import { changedTerms, type Terms, termsFlaw } from './terms.ts'

/** Lines of the record that a page shows at first. */
const NEWEST = 10

type Looker = { who: Party; organizationId: string | null }

/** A deal as plain data, with what whoever looks may do in it. */
export async function viewOf(
  tx: Tx,
  deal: WholeDeal,
  looker: Looker,
  now: Date,
  wholeRecord: boolean,
): Promise<DealView> {
  const evidence = await listEvidence(tx, deal.id)
  const { records, unbroken } = await readRecords(tx, deal.id)
  const reviews = await listReviewsOfDeal(tx, deal.id)
  const shown = wholeRecord ? records : records.slice(-NEWEST)
  const operators = shown.flatMap(({ who, userId }) => (who === 'operator' && userId ? [userId] : []))
  const names = new Map([
    [deal.buyerId, deal.buyer.name],
    [deal.providerId, deal.provider.name],
    ...deal.members.map((member) => [member.organizationId, member.organization.name] as const),
    ...(await namesOfPeople(tx, operators)),
  ])
  const nameOf = (id: string | null) => names.get(id ?? '') ?? ''
  const { side: termsBy, content: terms } = currentTerms(deal)
  const facts = factsOf(deal, now)
  const answers = Object.fromEntries(deal.statements.map(({ side, answer }) => [side, answer]))
  const { id, title, direction, state, revision, buyer, provider, endReason, termsVersion } = deal
  return {
    ...{ id, title, direction, state, revision, buyer, provider, endReason, termsVersion, termsBy, terms },
    members: deal.members.map(({ role, organization }) => ({ ...organization, role })),
    needId: deal.needId,
    offeringId: deal.offeringId,
    openedAt: deal.openedAt.toISOString(),
    signedAt: isoOrNull(deal.signedAt),
    completedAt: isoOrNull(deal.completedAt),
    cancelProposedBy: deal.cancelProposedBy,
    cancelReason: deal.cancelReason,
    hash: deal.terms.find((one) => one.version === termsVersion)?.hash ?? '',
    expired: facts.expired,
    flaw: termsFlaw(terms),
    versions: versionsOf(deal).map(({ content: _, ...version }) => version),
    signatures: deal.signatures
      .filter(({ version }) => version === termsVersion)
      .map(({ side, name, signedAt }) => ({ side, name, signedAt: signedAt.toISOString() })),
    milestones: deal.milestones.map((one) => milestoneView(deal, one, looker, now)),
    evidence: evidence.map(
      ({ organizationId, createdAt, dealId: _, mediaType: _type, ...file }): EvidenceView => ({
        ...file,
        organization: nameOf(organizationId),
        createdAt: createdAt.toISOString(),
      }),
    ),
    disputes: deal.disputes.map(({ dealId: _, ruledBy: _by, openedAt, ruledAt, ...dispute }) => ({
      ...dispute,
      openedAt: openedAt.toISOString(),
      ruledAt: isoOrNull(ruledAt),
    })),
    said: Object.fromEntries(deal.statements.map((one) => [one.side, statementView(one)])),
    level: evidenceLevel(
      answers,
      evidence.map(({ kind }) => kind),
    ),
    reviews: reviews.map(reviewView),
    next: nextSteps(knownOf({ ...deal, reviews }, now)),
    may: (Object.keys(dealTransitions) as DealTransition[]).filter(
      (move) => whyNotMove(move, facts, looker.who) === null,
    ),
    records: shown
      .map(({ seq, kind, who, organizationId, userId, at, milestoneId, data }) => ({
        ...{ seq, kind, milestoneId, who: who as RecordView['who'], at: at.toISOString() },
        by: organizationId ? nameOf(organizationId) : who === 'operator' ? nameOf(userId) : '',
        data: data as Record<string, unknown>,
      }))
      .reverse(),
    recordCount: records.length,
    unbroken,
  }
}

/** The versions of the terms, newest first, each with what differs from the one before. */
export function versionsOf(deal: WholeDeal) {
  return deal.terms.map(({ version, side, note, createdAt, content }, index) => {
    const before = deal.terms[index + 1]?.content as Terms | undefined
    return {
      ...{ version, side, note, createdAt: createdAt.toISOString(), content: content as Terms },
      changed: before ? changedTerms(before, content as Terms) : [],
    }
  })
}

function milestoneView(
  deal: WholeDeal,
  milestone: WholeDeal['milestones'][number],
  looker: Looker,
  now: Date,
): MilestoneView {
  const { id, title, deliverable, role, state, round, revision, settledBy } = milestone
  const { dueOn, paidOn, receivedOn } = milestone
  const facts = milestoneFactsOf(deal, milestone, looker, now)
  return {
    ...{ id, title, deliverable, role, state, round, revision, settledBy },
    tests: milestone.tests as string[],
    amountFen: Number(milestone.amountFen),
    dueOn: dueOn && dayOfDate(dueOn),
    paidOn: paidOn && dayOfDate(paidOn),
    receivedOn: receivedOn && dayOfDate(receivedOn),
    submittedAt: isoOrNull(milestone.submittedAt),
    autoAcceptAt: isoOrNull(milestone.autoAcceptAt),
    may: (Object.keys(milestoneTransitions) as MilestoneTransition[]).filter(
      (move) => whyNotMoveMilestone(move, facts, looker.who) === null,
    ),
  }
}

function statementView({
  dealId: _,
  side: _side,
  userId: _user,
  at: _at,
  ...said
}: WholeDeal['statements'][number]) {
  return {
    ...said,
    valueFen: said.valueFen === null ? null : Number(said.valueFen),
    startOn: said.startOn && dayOfDate(said.startOn),
    endOn: said.endOn && dayOfDate(said.endOn),
  }
}

const isoOrNull = (instant: Date | null) => instant?.toISOString() ?? null
