import { dayOf } from '#app/platform/dates.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { LockedDeal, LockedMilestone } from './deal.data.server.ts'
import { currentTerms, milestoneFactsOf } from './facts.ts'
import { updateMilestone } from './milestone.data.server.ts'
import {
  isSettled,
  type MilestoneRefusal,
  type MilestoneTransition,
  milestoneTransitions,
  whyNotMoveMilestone,
} from './milestone-process.ts'
import { followUp } from './move-deal.server.ts'
import { type DealSide, dealSides, otherSide } from './party.ts'
import { appendRecord, type Doer } from './record.data.server.ts'
import { tellSides } from './tell-sides.server.ts'

const DAY_MILLISECONDS = 86_400_000

const events: Partial<Record<MilestoneTransition, string>> = {
  submit: 'milestone.submitted',
  accept: 'milestone.accepted',
  'ask-changes': 'milestone.changes-asked',
  'auto-accept': 'milestone.auto-accepted',
  dispute: 'milestone.disputed',
  'rule-accept': 'milestone.dispute-settled',
  'rule-rework': 'milestone.dispute-settled',
  'rule-cancel': 'milestone.dispute-settled',
}

/** Makes one transition of a milestone of a locked deal, with record, event, and what follows for the deal. Answers why not. */
export async function moveMilestone(
  tx: Tx,
  deal: LockedDeal,
  milestone: LockedMilestone,
  transition: MilestoneTransition,
  { doer, data, now }: { doer: Doer; data?: Record<string, unknown>; now: Date },
): Promise<MilestoneRefusal | null> {
  const refusal = whyNotMoveMilestone(transition, milestoneFactsOf(deal, milestone, doer, now), doer.who)
  if (refusal) return refusal
  const { to } = milestoneTransitions[transition]
  const change: Prisma.MilestoneUncheckedUpdateManyInput = { state: to, autoAcceptAt: null }
  if (isSettled(to)) Object.assign(change, { settledAt: now, settledBy: doer.who })
  if (to === 'submitted') {
    const days = currentTerms(deal).content.acceptDays
    change.autoAcceptAt = new Date(now.getTime() + days * DAY_MILLISECONDS)
    change.submittedAt = now
    change.round = milestone.round + 1
  }
  await updateMilestone(tx, milestone, change)
  const record = { kind: transition, milestoneId: milestone.id, data: { title: milestone.title, ...data } }
  await appendRecord(tx, deal.id, doer, record, now)
  const type = events[transition]
  if (type)
    await tellSides(tx, deal, {
      type,
      doer,
      to: toldOf(doer),
      data: {
        milestoneId: milestone.id,
        milestone: milestone.title,
        ...(change.autoAcceptAt instanceof Date ? { dueOn: dayOf(change.autoAcceptAt) } : {}),
      },
    })
  await followUp(tx, deal.id, now)
  return null
}

function toldOf({ who }: Doer): DealSide[] {
  if (who === 'buyer' || who === 'provider') return [otherSide(who)]
  return who === 'member' ? ['buyer'] : [...dealSides]
}
