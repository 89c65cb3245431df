import type { Member } from '#app/modules/accounts/actor.ts'
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
    const same =
      JSON.stringify(plan.criteria.map(sorted)) === JSON.stringify(criteria.map(sorted)) &&
      plan.years === years &&
      plan.namesHidden === namesHidden
    if (plan.lockedAt && !same) return refused('locked')
    const change = { ...(plan.lockedAt ? {} : { settled }), panel, qaCloseOn }
    if (await writePlan(tx, needId, revision, change)) return granted({ needId })
    const lockedMeanwhile = (await findPlan(tx, needId)).lockedAt !== null && !plan.lockedAt
    return refused(lockedMeanwhile ? 'locked' : 'stale')
  })
}

/** The database does not keep the order of a JSON object's keys. */
function sorted({ code, label, weightPercent, minScore }: EvaluationCriterion) {
  return [code, label, weightPercent, minScore]
}
