import type { Member } from '#app/modules/accounts/actor.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { sharedRateLimit } from '#app/platform/rate-limit.server.ts'
import { hasRoomFor, insertEvidence } from './evidence.data.server.ts'
import type { EvidenceRefusal } from './evidence-file.ts'
import { milestoneFactsOf } from './facts.ts'
import { inDeal } from './in-deal.server.ts'
import { type MilestoneRefusal, whyNotMoveMilestone } from './milestone-process.ts'
import { moveMilestone } from './move-milestone.server.ts'
import type { EvidenceFile } from './read-evidence-files.server.ts'

const uploads = sharedRateLimit('evidence', 60, 3_600)

/** Hands in a milestone with what proves it; the clock of acceptance starts. */
export async function deliverMilestone(
  actor: Member,
  {
    dealId,
    milestoneId,
    revision,
    note,
    files,
  }: { dealId: string; milestoneId: string; revision: number; note: string; files: EvidenceFile[] },
  now = new Date(),
): Promise<Outcome<null, MilestoneRefusal | EvidenceRefusal | 'gone' | 'stale' | 'nothing'>> {
  if (!note && files.length === 0) return refused('nothing')
  if (!(await uploads.take(actor.userId))) return refused('uploads-too-many')
  return inDeal(actor, dealId, async (tx, deal, doer) => {
    const milestone = deal.milestones.find(({ id }) => id === milestoneId)
    if (!milestone) return refused('gone')
    const facts = milestoneFactsOf(deal, milestone, doer, now)
    const refusal = whyNotMoveMilestone('submit', facts, doer.who)
    if (refusal) return refused(refusal)
    if (milestone.revision !== revision) return refused('stale')
    if (!(await hasRoomFor(tx, dealId, files.length))) return refused('evidence-full')
    await insertEvidence(tx, { dealId, milestoneId, kind: 'deliverable' }, files, doer, now)
    await moveMilestone(tx, deal, milestone, 'submit', {
      doer,
      data: { round: milestone.round + 1, files: files.length, ...(note && { note }) },
      now,
    })
    return granted(null)
  })
}
