/** What the guards look at, from a deal as it is stored. */
import { dayOf } from '#app/platform/dates.ts'
import type { DealFacts, DealState } from './deal-process.ts'
import type { MilestoneFacts, MilestoneState } from './milestone-process.ts'
import type { DealSide, Party } from './party.ts'
import { isExpired, type Terms, termsFlaw } from './terms.ts'

export type StoredDeal = {
  state: DealState
  termsVersion: number
  cancelProposedBy: DealSide | null
  terms: readonly { version: number; side: DealSide; content: unknown }[]
  signatures: readonly { side: DealSide; version: number }[]
  milestones: readonly { state: MilestoneState }[]
  statements: readonly { side: DealSide; answer: string }[]
  members: readonly { organizationId: string; role: string }[]
}

/** The terms on the table. */
export function currentTerms(deal: StoredDeal): { side: DealSide; content: Terms } {
  const found = deal.terms.find(({ version }) => version === deal.termsVersion)
  if (!found) throw new Error(`a deal without version ${deal.termsVersion} of its terms`)
  return { side: found.side, content: found.content as Terms }
}

export function factsOf(deal: StoredDeal, now: Date): DealFacts {
  const { side, content } = currentTerms(deal)
  return {
    state: deal.state,
    termsBy: side,
    expired: isExpired(content, dayOf(now)),
    whole: termsFlaw(content) === null,
    signed: deal.signatures.filter(({ version }) => version === deal.termsVersion).map((one) => one.side),
    cancelProposedBy: deal.cancelProposedBy,
    milestones: deal.milestones.map(({ state }) => state),
    saidDone: deal.statements.filter(({ answer }) => answer === 'done').map((one) => one.side),
  }
}

export function milestoneFactsOf(
  deal: StoredDeal,
  milestone: { state: MilestoneState; autoAcceptAt: Date | null; role: string },
  doer: { who: Party; organizationId: string | null },
  now: Date,
): MilestoneFacts {
  const member = deal.members.find(({ organizationId }) => organizationId === doer.organizationId)
  return {
    state: milestone.state,
    dealActive: deal.state === 'active',
    overdue: milestone.autoAcceptAt !== null && milestone.autoAcceptAt <= now,
    ownPart: doer.who === 'provider' || (member !== undefined && member.role === milestone.role),
  }
}
