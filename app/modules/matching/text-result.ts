import type { DocumentTerms } from '#search/text/document-terms.ts'
import { evidenceOf } from '#search/text/evidence.ts'
import type { QueryPlan } from '#search/text/query-plan.ts'
import { prepareScore } from '#search/text/score-text.ts'
import type { TextResult } from './match-pipeline.ts'

/** What the ranker says of one need and many offerings; the words that decided are gathered only where somebody reads them. */
export function prepareTextResult(plan: QueryPlan): (terms: DocumentTerms) => TextResult {
  const scoreOf = prepareScore(plan)
  return (terms) => ({
    scoreBp: Math.round(scoreOf(terms) * 10_000),
    get evidence() {
      return evidenceOf(plan, terms)
    },
  })
}
