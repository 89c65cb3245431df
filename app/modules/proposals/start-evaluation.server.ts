import type { Member } from '#app/modules/accounts/actor.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { startEvaluationOf } from './plan.data.server.ts'
import { evaluationOf } from './read-evaluation.server.ts'
import { holdNeed } from './reception.data.server.ts'

/**
 * Begins to evaluate where no quote deadline says when: nothing comes in any more from then on. Where there is a deadline,
 * providers may count on it, and evaluation begins by itself when it is over.
 */
export async function startEvaluation(
  actor: Member,
  needId: string,
  now = new Date(),
): Promise<Outcome<{ needId: string }, 'gone' | 'not-now'>> {
  if (!isUuid(needId)) return refused('gone')
  return transaction(async (tx) => {
    await holdNeed(tx, needId)
    const view = await evaluationOf(tx, actor, needId, now)
    if (!view) return refused('gone')
    if (!view.mayStart) return refused('not-now')
    await startEvaluationOf(tx, needId, now)
    return granted({ needId })
  })
}
