import type { Member } from '#app/modules/accounts/actor.ts'
import { reading, type Tx } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { candidatesOf } from './candidates.ts'
import { isPast } from './deadlines.ts'
import { type EvaluationPlan, PRICE } from './evaluation-plan.ts'
import type { Candidate, EvaluationView, Phase } from './evaluation-view.ts'
import { findPlan, listScorers } from './plan.data.server.ts'
import { listSubmitted } from './proposal.data.server.ts'
import { findOpenNeed, type OpenNeed } from './reception.data.server.ts'
import { meanOf, rank, type Scores, withPrice } from './scores.ts'
import {
  type Agreed,
  findConsensus,
  findSettlement,
  listScorings,
  type Scoring,
} from './scoring.data.server.ts'
import { linesOf, stretches, turnsAround } from './sensitivity.ts'

/** The evaluation of a need of the acting organization; null for others'. */
export async function readEvaluation(
  actor: Member,
  needId: string,
  now = new Date(),
): Promise<EvaluationView | null> {
  if (!isUuid(needId)) return null
  return reading((tx) => evaluationOf(tx, actor, needId, now))
}

export async function evaluationOf(
  tx: Tx,
  actor: Member,
  needId: string,
  now: Date,
): Promise<EvaluationView | null> {
  const buyerId = actor.organization.id
  const open = await findOpenNeed(tx, needId)
  if (!open || open.buyerId !== buyerId) return null
  const plan = await findPlan(tx, needId)
  const consensus = await findConsensus(tx, needId)
  const settled = await findSettlement(tx, needId)
  const scorings = await listScorings(tx, needId)
  const scorers = await listScorers(tx, buyerId)
  const closed = consensus?.closedAt != null
  const candidates = candidatesOf(await listSubmitted(tx, buyerId, needId), {
    years: plan.years,
    namesHidden: plan.namesHidden && !closed && !settled,
    now,
  })
  const phase = phaseOf(open, { closed, settled: settled !== null }, now)
  const panel = (
    plan.panel.length ? scorers.filter(({ userId }) => plan.panel.includes(userId)) : scorers
  ).map((one) => ({ ...one, handedIn: handedIn(scorings, one.userId) }))
  const mine = panel.find(({ userId }) => userId === actor.userId)
  const seesOthers = closed || mine?.handedIn === true || (!mine && phase !== 'receiving')
  return {
    needId,
    title: open.need.title,
    needStatus: open.needStatus,
    phase,
    mayStart: phase === 'receiving' && !open.quoteDeadline && candidates.length > 0,
    quoteDeadline: open.quoteDeadline,
    plan,
    candidates,
    panel,
    own: mine ? ownOf(scorings, actor.userId) : null,
    others: seesOthers
      ? scorings.flatMap(({ userId, scores, note, handedInAt }) => {
          const name = panel.find((one) => one.userId === userId)?.name
          return handedInAt && name && userId !== actor.userId ? [{ name, scores, note }] : []
        })
      : [],
    // Whoever is no longer of the panel counts no more.
    consensus: agreedOf(
      consensus,
      scorings.filter(({ userId }) => panel.some((one) => one.userId === userId)),
    ),
    mayAgree: phase === 'scoring' && mayAgree(plan, panel),
    result: closed && consensus ? resultOf(candidates, plan, consensus.scores) : null,
    settled,
  }
}

function phaseOf(
  open: OpenNeed,
  { closed, settled }: { closed: boolean; settled: boolean },
  now: Date,
): Phase {
  if (settled) return 'settled'
  if (closed) return 'closed'
  return open.startedAt || isPast(open.quoteDeadline, now) ? 'scoring' : 'receiving'
}

const handedIn = (scorings: Scoring[], userId: string) =>
  scorings.some((one) => one.userId === userId && one.handedInAt !== null)

function ownOf(scorings: Scoring[], userId: string): EvaluationView['own'] {
  const own = scorings.find((one) => one.userId === userId)
  if (!own) return { scores: {}, note: '', revision: 0, handedIn: false }
  return { scores: own.scores, note: own.note, revision: own.revision, handedIn: own.handedInAt !== null }
}

/** A named panel agrees when all of it has handed in; where nobody was named, one is enough. */
export function mayAgree({ panel: named }: EvaluationPlan, panel: { handedIn: boolean }[]): boolean {
  const some = panel.some((one) => one.handedIn)
  return named.length > 0 ? some && panel.every((one) => one.handedIn) : some
}

function agreedOf(consensus: Agreed | null, scorings: Scoring[]): EvaluationView['consensus'] {
  if (consensus) {
    const { scores, notes, revision, closedAt } = consensus
    return { scores, notes, revision, closed: closedAt !== null }
  }
  const all = scorings.filter(({ handedInAt }) => handedInAt !== null).map(({ scores }) => scores)
  return { scores: meanOf(all), notes: {}, revision: 0, closed: false }
}

export function resultOf(
  candidates: Pick<Candidate, 'id' | 'costFen'>[],
  { criteria }: Pick<EvaluationPlan, 'criteria'>,
  scores: Scores,
): NonNullable<EvaluationView['result']> {
  const totals = Object.fromEntries(candidates.map(({ id, costFen }) => [id, costFen]))
  const points = withPrice(scores, totals)
  const ranked = rank(points, criteria, totals)
  // Who is out for a minimum does not come first at any weight.
  const eligible = Object.fromEntries(
    ranked.filter(({ tooLowIn }) => tooLowIn.length === 0).map((one) => [one.id, one.points]),
  )
  const all = stretches(linesOf(eligible, criteria))
  const price = criteria.find(({ code }) => code === PRICE)?.weightPercent ?? 0
  return { ranked, stretches: all, turns: turnsAround(all, price / 100) }
}
