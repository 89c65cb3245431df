import type { Member } from '#app/modules/accounts/actor.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { inDeal } from './in-deal.server.ts'
import type { MilestoneRefusal } from './milestone-process.ts'
import { moveMilestone } from './move-milestone.server.ts'
import type { TestFinding } from './test-finding.ts'

type Judgement = { dealId: string; milestoneId: string; revision: number } & (
  | { verdict: 'accept'; note: string }
  | { verdict: 'ask-changes'; note: string; findings: readonly TestFinding[] }
)

/** The buyer accepts what was submitted, or says test by test what is missing. `revision` is that of what they looked at. */
export async function judgeMilestone(
  actor: Member,
  judgement: Judgement,
  now = new Date(),
): Promise<Outcome<null, MilestoneRefusal | 'gone' | 'stale' | 'nothing'>> {
  const { dealId, milestoneId, revision, verdict, note } = judgement
  const findings = verdict === 'ask-changes' ? judgement.findings : []
  if (verdict === 'ask-changes' && !note && findings.every((one) => one.verdict === 'met'))
    return refused('nothing')
  return inDeal(actor, dealId, async (tx, deal, doer) => {
    const milestone = deal.milestones.find(({ id }) => id === milestoneId)
    if (!milestone) return refused('gone')
    if (milestone.revision !== revision) return refused('stale')
    const refusal = await moveMilestone(tx, deal, milestone, verdict, {
      doer,
      data: { ...(note && { note }), ...(findings.length > 0 && { findings }) },
      now,
    })
    return refusal ? refused(refusal) : granted(null)
  })
}
