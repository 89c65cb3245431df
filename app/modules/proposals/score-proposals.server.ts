import type { Member } from '#app/modules/accounts/actor.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { judgedCriteria } from './evaluation-plan.ts'
import type { EvaluationView } from './evaluation-view.ts'
import { startEvaluationOf } from './plan.data.server.ts'
import { evaluationOf } from './read-evaluation.server.ts'
import { holdNeed } from './reception.data.server.ts'
import { missingScores, type Scores } from './scores.ts'
import { writeConsensus, writeScoring } from './scoring.data.server.ts'

type Refusal = 'gone' | 'not-now' | 'not-of-the-panel' | 'handed-in' | 'incomplete' | 'stale'

/** Saves what one of the panel gives; handed in, it stays as it is and is seen by the others who have. */
export async function scoreProposals(
  actor: Member,
  needId: string,
  given: { scores: Scores; note: string; revision: number; handIn: boolean },
  now = new Date(),
): Promise<Outcome<{ needId: string }, Refusal>> {
  if (!isUuid(needId)) return refused('gone')
  return transaction(async (tx) => {
    await holdNeed(tx, needId)
    const view = await evaluationOf(tx, actor, needId, now)
    if (!view) return refused('gone')
    if (view.phase !== 'scoring') return refused('not-now')
    if (!view.own) return refused('not-of-the-panel')
    if (view.own.handedIn) return refused('handed-in')
    const scores = within(view, given.scores)
    if (given.handIn && isIncomplete(view, scores)) return refused('incomplete')
    const written = await writeScoring(tx, needId, actor.userId, given.revision, {
      scores,
      note: given.note,
      handedInAt: given.handIn ? now : null,
    })
    if (!written) return refused('stale')
    // A later deadline does not let anything in once points were given.
    await startEvaluationOf(tx, needId, now)
    return granted({ needId })
  })
}

/** Saves what the panel agrees on; closing it shows the names, the order and what the order hangs on. */
export async function agreeOnScores(
  actor: Member,
  needId: string,
  given: { scores: Scores; notes: Record<string, string>; revision: number; close: boolean },
  now = new Date(),
): Promise<Outcome<{ needId: string }, Refusal>> {
  if (!isUuid(needId)) return refused('gone')
  return transaction(async (tx) => {
    await holdNeed(tx, needId)
    const view = await evaluationOf(tx, actor, needId, now)
    if (!view) return refused('gone')
    if (!view.mayAgree) return refused('not-now')
    const scores = within(view, given.scores)
    if (given.close && isIncomplete(view, scores)) return refused('incomplete')
    const ids = new Set(view.candidates.map(({ id }) => id))
    const written = await writeConsensus(tx, needId, given.revision, {
      scores,
      notes: Object.fromEntries(Object.entries(given.notes).filter(([id]) => ids.has(id))),
      closedAt: given.close ? now : null,
      closedById: given.close ? actor.userId : null,
    })
    return written ? granted({ needId }) : refused('stale')
  })
}

/** Points for proposals and criteria that there are; a form may name any. */
function within({ candidates, plan }: EvaluationView, scores: Scores): Scores {
  const codes = judgedCriteria(plan.criteria).map(({ code }) => code)
  return Object.fromEntries(
    candidates.map(({ id }) => [
      id,
      Object.fromEntries(
        codes.flatMap((code) => {
          const points = scores[id]?.[code]
          return points === undefined ? [] : [[code, points]]
        }),
      ),
    ]),
  )
}

function isIncomplete({ candidates, plan }: EvaluationView, scores: Scores): boolean {
  const ids = candidates.map(({ id }) => id)
  return missingScores(scores, ids, plan.criteria).length > 0
}
