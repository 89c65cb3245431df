import type { DocumentTerms } from '#search/text/document-terms.ts'
import { evidenceOf } from '#search/text/evidence.ts'
import type { QueryPlan } from '#search/text/query-plan.ts'
import { scorePlan } from '#search/text/score-text.ts'
import type { TextResult } from './match-pipeline.ts'

/** What the ranker says of a pair; the words that decided are gathered only where somebody reads them. */
export function textResult(plan: QueryPlan, terms: DocumentTerms): TextResult {
  return {
    scoreBp: Math.round(scorePlan(plan, terms) * 10_000),
    get evidence() {
      return evidenceOf(plan, terms)
    },
  }
}
