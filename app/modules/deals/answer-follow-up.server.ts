import type { Member } from '#app/modules/accounts/actor.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import type { DealAnswer } from './confirmation.ts'
import { answerFollowUpRow } from './follow-up.data.server.ts'
import { inDeal } from './in-deal.server.ts'
import { appendRecord } from './record.data.server.ts'

export type FollowUpAnswer = {
  answer: DealAnswer
  useful: boolean | null
  outcome: string | null
  note: string
}

/** Answers one of the questions that come 30, 90 and 180 days after completion. */
export async function answerFollowUp(
  actor: Member,
  { dealId, days, ...said }: { dealId: string; days: number } & FollowUpAnswer,
  now = new Date(),
): Promise<Outcome<null, 'gone' | 'not-yours' | 'not-now'>> {
  return inDeal(actor, dealId, async (tx, _deal, doer) => {
    if (doer.who === 'member') return refused('not-yours')
    const row = { dealId, side: doer.who, days }
    if (!(await answerFollowUpRow(tx, row, { ...said, userId: actor.userId }, now))) return refused('not-now')
    await appendRecord(tx, dealId, doer, { kind: 'follow-up', data: { days, ...said } }, now)
    return granted(null)
  })
}
