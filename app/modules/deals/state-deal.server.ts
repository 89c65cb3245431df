import type { Member } from '#app/modules/accounts/actor.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import type { DealAnswer } from './confirmation.ts'
import { type DealRefusal, whyNotMove } from './deal-process.ts'
import { hasRoomFor, insertEvidence } from './evidence.data.server.ts'
import type { EvidenceRefusal } from './evidence-file.ts'
import { factsOf } from './facts.ts'
import { inDeal } from './in-deal.server.ts'
import { moveDeal } from './move-deal.server.ts'
import type { EvidenceFile } from './read-evidence-files.server.ts'
import { upsertStatement } from './statement.data.server.ts'

export type Statement = {
  answer: DealAnswer
  valueFen: number | null
  startOn: string | null
  endOn: string | null
  counterfactual: string | null
  contacted: boolean | null
  useful: boolean | null
  outcome: string | null
}

/** What one side says of a completed deal, with its papers; when both say that it came about, it is confirmed. */
export async function stateDeal(
  actor: Member,
  {
    dealId,
    statement,
    contract = [],
    invoice = [],
  }: { dealId: string; statement: Statement; contract?: EvidenceFile[]; invoice?: EvidenceFile[] },
  now = new Date(),
): Promise<Outcome<null, DealRefusal | EvidenceRefusal | 'gone'>> {
  return inDeal(actor, dealId, async (tx, deal, doer) => {
    const refusal = whyNotMove('state', factsOf(deal, now), doer.who)
    if (refusal || doer.who === 'member') return refused(refusal ?? 'not-yours')
    if (!(await hasRoomFor(tx, dealId, contract.length + invoice.length))) return refused('evidence-full')
    await insertEvidence(tx, { dealId, milestoneId: null, kind: 'contract' }, contract, doer, now)
    await insertEvidence(tx, { dealId, milestoneId: null, kind: 'invoice' }, invoice, doer, now)
    // Only the buyer can know what it would have done without the platform.
    const said = { ...statement, counterfactual: doer.who === 'buyer' ? statement.counterfactual : null }
    await upsertStatement(tx, { dealId, side: doer.who, userId: actor.userId, said, now })
    await moveDeal(tx, deal, 'state', { doer, data: said, now })
    return granted(null)
  })
}
