import type { Actor } from '#app/modules/accounts/actor.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import type { DealRefusal } from './deal-process.ts'
import { inAnyDeal } from './in-deal.server.ts'
import { moveDeal } from './move-deal.server.ts'

/** The operator ends a deal that its sides cannot end themselves; the reason is shown to both and stays in the record. */
export async function overrideDeal(
  actor: Actor,
  { dealId, reason }: { dealId: string; reason: string },
  now = new Date(),
): Promise<Outcome<null, DealRefusal | 'gone' | 'not-yours'>> {
  return inAnyDeal(actor, dealId, 'deal.overridden', async (tx, deal, doer) => {
    const refusal = await moveDeal(tx, deal, 'override', {
      doer,
      data: { reason },
      change: { endReason: reason },
      now,
    })
    return refusal ? refused(refusal) : granted(null)
  })
}
