import { type Actor, type Member, roleIncludes } from '#app/modules/accounts/actor.ts'
import { dayOfDate } from '#app/platform/dates.ts'
import { reading, type Tx } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { type DealAnswer, evidenceLevel } from './confirmation.ts'
import { dealsOf, overseenBy } from './deal.data.server.ts'
import { findWholeDeal, namesOfUsers, type WholeDeal } from './deal-view.data.server.ts'
import type { DealView, EvidenceView, MilestoneView, OwnDeal, RecordView } from './deal-view.ts'
import { listEvidence } from './evidence.data.server.ts'
import { currentTerms, factsOf } from './facts.ts'
import { knownOf } from './known.ts'
import { nextSteps } from './next-steps.ts'
import { type DealSide, partyOf } from './party.ts'
import { readRecords } from './record.data.server.ts'
import { listReviewsOfDeal } from './review.data.server.ts'
import { reviewView } from './review-view.ts'
import { changedTerms, type Terms, termsFlaw } from './terms.ts'

/** A deal of the acting organization; null for others' and for ids that are none. */
export async function readDeal(actor: Member, id: string, now = new Date()): Promise<OwnDeal | null> {
  if (!isUuid(id)) return null
  const organizationId = actor.organization.id
  return reading(async (tx) => {
    const deal = await findWholeDeal(tx, id, dealsOf(organizationId))
    const party = deal && partyOf(deal, organizationId)
    if (!party) return null
    const view = await viewOf(tx, deal, now)
    return {
      ...view,
      // What the other side says is read once one has spoken: nobody is to say it after them.
      said: view.said[party as DealSide] || deal.state === 'confirmed' ? view.said : {},
      needId: party === 'buyer' ? deal.needId : null,
      party,
      canEdit: roleIncludes(actor.organization.role, 'editor'),
      canSign: roleIncludes(actor.organization.role, 'owner'),
      role: deal.members.find((member) => member.organizationId === organizationId)?.role ?? '',
    }
  })
}

/** A deal for those who oversee it. */
export async function readAnyDeal(actor: Actor, id: string, now = new Date()): Promise<DealView | null> {
  if (actor.platformRole === 'member' || !isUuid(id)) return null
  return reading(async (tx) => {
    const deal = await findWholeDeal(tx, id, overseenBy(actor))
    return deal && viewOf(tx, deal, now)
  })
}

async function viewOf(tx: Tx, deal: WholeDeal, now: Date): Promise<DealView> {
  const evidence = await listEvidence(tx, deal.id)
  const { records, unbroken } = await readRecords(tx, deal.id)
  const reviews = await listReviewsOfDeal(tx, deal.id)
  const operators = await namesOfUsers(
    tx,
    records.flatMap(({ who, userId }) => (who === 'operator' && userId ? [userId] : [])),
  )
  const names = new Map([
    [deal.buyerId, deal.buyer.name],
    [deal.providerId, deal.provider.name],
    ...deal.members.map((member) => [member.organizationId, member.organization.name] as const),
  ])
  const { side: termsBy, content: terms } = currentTerms(deal)
  const facts = factsOf(deal, now)
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
    versions: deal.terms.map(({ version, side, note, createdAt, content }, index) => {
      const before = deal.terms[index + 1]?.content as Terms | undefined
      return {
        ...{ version, side, note, createdAt: createdAt.toISOString(), content: content as Terms },
        changed: before ? changedTerms(before, content as Terms) : [],
      }
    }),
    signatures: deal.signatures
      .filter(({ version }) => version === termsVersion)
      .map(({ side, name, signedAt }) => ({ side, name, signedAt: signedAt.toISOString() })),
    milestones: deal.milestones.map(milestoneView),
    evidence: evidence.map(
      ({ organizationId, createdAt, dealId: _, mediaType: _type, ...file }): EvidenceView => ({
        ...file,
        organization: names.get(organizationId) ?? '',
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
      Object.fromEntries(deal.statements.map(({ side, answer }) => [side, answer])) as Partial<
        Record<DealSide, DealAnswer>
      >,
      evidence.map(({ kind }) => kind),
    ),
    reviews: reviews.map(reviewView),
    next: nextSteps(knownOf({ ...deal, reviews }, now)),
    records: records.map(
      ({ seq, kind, who, organizationId, userId, at, milestoneId, data }): RecordView => ({
        ...{ seq, kind, milestoneId, who: who as RecordView['who'], at: at.toISOString() },
        by: organizationId ? (names.get(organizationId) ?? '') : (operators.get(userId ?? '') ?? ''),
        data: data as Record<string, unknown>,
      }),
    ),
    unbroken,
  }
}

function milestoneView({
  dealId: _,
  place: _place,
  settledAt: _settled,
  tests,
  amountFen,
  dueOn,
  paidOn,
  receivedOn,
  submittedAt,
  autoAcceptAt,
  ...rest
}: WholeDeal['milestones'][number]): MilestoneView {
  return {
    ...rest,
    tests: tests as string[],
    amountFen: Number(amountFen),
    dueOn: dueOn && dayOfDate(dueOn),
    paidOn: paidOn && dayOfDate(paidOn),
    receivedOn: receivedOn && dayOfDate(receivedOn),
    submittedAt: isoOrNull(submittedAt),
    autoAcceptAt: isoOrNull(autoAcceptAt),
  }
}

function statementView({
  dealId: _,
  side: _side,
  userId: _user,
  at: _at,
  valueFen,
  startOn,
  endOn,
  ...said
}: WholeDeal['statements'][number]) {
  return {
    ...said,
    valueFen: valueFen === null ? null : Number(valueFen),
    startOn: startOn && dayOfDate(startOn),
    endOn: endOn && dayOfDate(endOn),
  }
}

const isoOrNull = (instant: Date | null) => instant?.toISOString() ?? null
