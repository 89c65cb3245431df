/** What is to be done next in a deal, by whom and until when: for its page, the lists and the workbench. */
import type { DealFacts } from './deal-process.ts'
import type { MilestoneState } from './milestone-process.ts'
import { type DealSide, dealSides, otherSide } from './party.ts'

export type NextStep = {
  by: DealSide | 'operator'
  what:
    | 'answer-request'
    | 'answer-terms'
    | 'sign'
    | 'answer-cancel'
    | 'deliver'
    | 'check'
    | 'await-ruling'
    | 'say'
    | 'review'
    | 'follow-up'
  /** Instant or day until which, ISO; null where nothing runs. */
  until: string | null
  milestone?: { id: string; title: string }
  days?: number
}

type Known = {
  facts: DealFacts
  validUntil: string | null
  milestones: readonly {
    id: string
    title: string
    state: MilestoneState
    dueOn: string | null
    autoAcceptAt: string | null
  }[]
  said: readonly DealSide[]
  reviewed: readonly DealSide[]
  /** Questions whose day has come and that are not answered. */
  followUps: readonly { side: DealSide; days: number }[]
}

export function nextSteps(deal: Known): NextStep[] {
  const { facts } = deal
  const missing = (sides: readonly DealSide[], what: NextStep['what']): NextStep[] =>
    dealSides.filter((side) => !sides.includes(side)).map((by) => ({ by, what, until: null }))
  switch (facts.state) {
    case 'asked':
      return [{ by: 'provider', what: 'answer-request', until: null }]
    case 'negotiation':
      return [{ by: otherSide(facts.termsBy), what: 'answer-terms', until: deal.validUntil }]
    case 'agreed':
      return missing(facts.signed, 'sign')
    case 'active':
      return activeSteps(deal)
    case 'completed':
      return [...missing(deal.said, 'say'), ...asked(deal)]
    case 'confirmed':
      return [...missing(deal.reviewed, 'review'), ...asked(deal)]
    default:
      return []
  }
}

function activeSteps({ facts, milestones }: Known): NextStep[] {
  const request: NextStep[] = facts.cancelProposedBy
    ? [{ by: otherSide(facts.cancelProposedBy), what: 'answer-cancel', until: null }]
    : []
  return [
    ...request,
    ...milestones.flatMap(({ id, title, state, dueOn, autoAcceptAt }): NextStep[] => {
      const milestone = { id, title }
      if (state === 'open' || state === 'changes_asked')
        return [{ by: 'provider', what: 'deliver', until: dueOn, milestone }]
      if (state === 'submitted') return [{ by: 'buyer', what: 'check', until: autoAcceptAt, milestone }]
      return state === 'disputed' ? [{ by: 'operator', what: 'await-ruling', until: null, milestone }] : []
    }),
  ]
}

function asked({ followUps }: Known): NextStep[] {
  return followUps.map(({ side, days }) => ({ by: side, what: 'follow-up', until: null, days }))
}
