import type { Member } from '#app/modules/accounts/actor.ts'
import { dateOfDay, dayOf } from '#app/platform/dates.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { inDeal } from './in-deal.server.ts'
import { updateMilestone } from './milestone.data.server.ts'
import { appendRecord } from './record.data.server.ts'

/** A side says when it paid or received the amount of a milestone. Information: the platform holds no money. */
export async function notePayment(
  actor: Member,
  { dealId, milestoneId, on }: { dealId: string; milestoneId: string; on: string | null },
  now = new Date(),
): Promise<Outcome<null, 'gone' | 'not-yours' | 'not-now' | 'future'>> {
  if (on && on > dayOf(now)) return refused('future')
  return inDeal(actor, dealId, async (tx, deal, doer) => {
    const milestone = deal.milestones.find(({ id }) => id === milestoneId)
    if (!milestone) return refused('gone')
    if (doer.who === 'member') return refused('not-yours')
    if (!deal.signedAt) return refused('not-now')
    const date = on ? dateOfDay(on) : null
    await updateMilestone(tx, milestone, doer.who === 'buyer' ? { paidOn: date } : { receivedOn: date })
    const kind = doer.who === 'buyer' ? 'paid' : 'received'
    await appendRecord(tx, dealId, doer, { kind, milestoneId, data: { title: milestone.title, on } }, now)
    return granted(null)
  })
}
