import type { Member } from '#app/modules/accounts/actor.ts'
import { canonicalJson } from '#app/modules/matching/canonical-json.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import type { EvaluationCriterion } from './evaluation-plan.ts'
import { findPlan, listScorers, writePlan } from './plan.data.server.ts'
import { findOpenNeed, holdNeed } from './reception.data.server.ts'
import { findConsensus } from './scoring.data.server.ts'

export type PlanForm = {
  revision: number
  criteria: EvaluationCriterion[]
  years: number
  namesHidden: boolean
  panel: string[]
  qaCloseOn: string | null
}

/**
 * Says how proposals are compared, before the first one has come in; from then on only who scores and until when is asked may
 * change. The database keeps that, too.
 */
export async function savePlan(
  actor: Member,
  needId: string,
  { revision, criteria, years, namesHidden, panel, qaCloseOn }: PlanForm,
): Promise<
  Outcome<{ needId: string }, 'gone' | 'stale' | 'locked' | 'settled' | 'not-a-member' | 'qa-after-deadline'>
> {
  if (!isUuid(needId)) return refused('gone')
  return transaction(async (tx) => {
    await holdNeed(tx, needId)
    const open = await findOpenNeed(tx, needId)
    if (!open || open.buyerId !== actor.organization.id) return refused('gone')
    const agreed = await findConsensus(tx, needId)
    if (open.settled || agreed?.closedAt) return refused('settled')
    const scorers = await listScorers(tx, open.buyerId)
    if (panel.some((userId) => !scorers.some((one) => one.userId === userId))) return refused('not-a-member')
    if (qaCloseOn && open.quoteDeadline && qaCloseOn > open.quoteDeadline) return refused('qa-after-deadline')
    const plan = await findPlan(tx, needId)
    const settled = { criteria, years, namesHidden }
    const before = { criteria: plan.criteria, years: plan.years, namesHidden: plan.namesHidden }
    if (plan.lockedAt && canonicalJson(before) !== canonicalJson(settled)) return refused('locked')
    const change = { ...(plan.lockedAt ? {} : { settled }), panel, qaCloseOn }
    return (await writePlan(tx, needId, revision, change)) ? granted({ needId }) : refused('stale')
  })
}
