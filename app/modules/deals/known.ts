import { dayOfDate } from '#app/platform/dates.ts'
import { currentTerms, factsOf, type StoredDeal } from './facts.ts'
import type { MilestoneState } from './milestone-process.ts'
import type { nextSteps } from './next-steps.ts'
import type { DealSide } from './party.ts'

type Stored = Omit<StoredDeal, 'milestones'> & {
  milestones: readonly {
    id: string
    title: string
    state: MilestoneState
    dueOn: Date | null
    autoAcceptAt: Date | null
  }[]
  reviews: readonly { side: DealSide }[]
  followUps: readonly { side: DealSide; days: number; dueAt: Date; answeredAt: Date | null }[]
}

/** What the next steps are read from, of a deal as it is stored. */
export function knownOf(deal: Stored, now: Date): Parameters<typeof nextSteps>[0] {
  return {
    facts: factsOf(deal, now),
    validUntil: currentTerms(deal).content.validUntil,
    milestones: deal.milestones.map(({ id, title, state, dueOn, autoAcceptAt }) => ({
      ...{ id, title, state },
      dueOn: dueOn && dayOfDate(dueOn),
      autoAcceptAt: autoAcceptAt?.toISOString() ?? null,
    })),
    said: deal.statements.map(({ side }) => side),
    reviewed: deal.reviews.map(({ side }) => side),
    followUps: deal.followUps.filter(({ dueAt, answeredAt }) => dueAt <= now && !answeredAt),
  }
}
