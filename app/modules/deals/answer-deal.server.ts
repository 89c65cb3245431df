import type { Member } from '#app/modules/accounts/actor.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import type { LockedDeal } from './deal.data.server.ts'
import type { DealRefusal } from './deal-process.ts'
import { inDeal, type SideDoer } from './in-deal.server.ts'
import { moveDeal } from './move-deal.server.ts'
import type { PlainAnswer } from './plain-answers.ts'

/** Takes up, declines, agrees, withdraws or ends a deal for one side. `revision` is that of the page on which it was pressed. */
export async function answerDeal(
  actor: Member,
  {
    dealId,
    answer,
    reason,
    revision,
  }: { dealId: string; answer: PlainAnswer; reason?: string; revision: number },
  now = new Date(),
): Promise<Outcome<{ answer: PlainAnswer }, DealRefusal | 'gone' | 'stale'>> {
  return inDeal(actor, dealId, async (tx, deal, doer) => {
    if (deal.revision !== revision) return refused('stale')
    const refusal = await moveDeal(tx, deal, answer, {
      doer,
      change: changeOf(answer, reason ?? '', deal, doer.who),
      now,
      ...(reason ? { data: { reason } } : answer === 'agree' ? { data: { version: deal.termsVersion } } : {}),
    })
    return refusal ? refused(refusal) : granted({ answer })
  })
}

/** What is written beside the state: who asks to end, or why it ended. */
function changeOf(answer: PlainAnswer, reason: string, { cancelReason }: LockedDeal, who: SideDoer['who']) {
  switch (answer) {
    case 'propose-cancel':
      return who === 'member' ? {} : { cancelProposedBy: who, cancelReason: reason }
    case 'agree-cancel':
      return { endReason: cancelReason }
    case 'decline':
    case 'withdraw':
    case 'recall':
      return { endReason: reason }
    default:
      return {}
  }
}
