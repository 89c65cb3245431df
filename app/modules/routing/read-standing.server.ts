import type { Tx } from '#app/platform/transaction.server.ts'
import { interestRateBp } from './answer-rate.ts'
import { historiesOf } from './candidate.data.server.ts'
import type { Standing } from './next-step.ts'
import type { LockedRouting } from './routing.data.server.ts'
import { sendingsOfNeed } from './sending.data.server.ts'

/** How far a need is: who is interested, and what may be expected of those who have time to answer. */
export async function readStanding(
  tx: Tx,
  { needId, wantedAnswers, interestedCap }: Pick<LockedRouting, 'needId' | 'wantedAnswers' | 'interestedCap'>,
  now: Date,
): Promise<Omit<Standing, 'nobodyLeft'> & { sendings: Awaited<ReturnType<typeof sendingsOfNeed>> }> {
  const sendings = await sendingsOfNeed(tx, needId)
  const pending = sendings.filter(({ status, dueAt }) => status === 'sent' && dueAt > now)
  const histories = await historiesOf(
    tx,
    pending.map(({ organizationId }) => organizationId),
    now,
  )
  return {
    sendings,
    wantedAnswers,
    interestedCap,
    interested: sendings.filter(({ status }) => status === 'interested').length,
    pendingRatesBp: pending.map(({ organizationId }) =>
      interestRateBp(histories.get(organizationId) ?? { told: 0, interested: 0 }),
    ),
    lastDueAt: pending.reduce<Date | null>((last, { dueAt }) => (last && last > dueAt ? last : dueAt), null),
  }
}
