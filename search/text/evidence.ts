import { type DocumentTerms, placeOf } from './document-terms.ts'
import type { PlanTerm, QueryPlan } from './query-plan.ts'

/**
 * A word of the need that the offering answers. `found` is the offering's word where it is another one: for the same thing
 * (`via` synonym) or of the same subject. `weightBp` is its share of the need's whole weight in basis points.
 */
export type Evidence = { term: string; found?: string; via?: 'synonym' | 'subject'; weightBp: number }

const most = 8

/** `nearness`: 3 the same word, 2 a synonym, 1 of the same subject. */
type Gathered = { term: string; weightBp: number; nearness: number; found?: string | undefined }

/** The terms of a plan that a reader can be shown: words and phrases, not pieces of words. */
export function wordedTerms(plan: QueryPlan): PlanTerm[] {
  return plan.terms.filter(
    ({ kind, word }) => word !== undefined && (kind === 'word' || kind === 'group' || kind === 'subject'),
  )
}

/** The words that decided, the weightiest first, at most eight; pieces of words are not shown. */
export function evidenceOf(plan: QueryPlan, terms: DocumentTerms): Evidence[] {
  if (plan.ideal === 0) return []
  const byWord = new Map<string, Gathered>()
  for (const planned of wordedTerms(plan)) {
    const place = placeOf(terms, planned.number)
    if (place < 0 || planned.word === undefined) continue
    const word = terms.words[place]
    const weightBp = Math.round((10_000 * planned.weight * (terms.impacts[place] as number)) / plan.ideal)
    const evidence = byWord.get(planned.word) ?? { term: planned.word, weightBp: 0, nearness: 0 }
    evidence.weightBp += weightBp
    const nearness = planned.kind === 'word' || word === planned.word ? 3 : planned.kind === 'group' ? 2 : 1
    if (nearness > evidence.nearness) {
      evidence.nearness = nearness
      evidence.found = nearness === 3 ? undefined : word
    }
    byWord.set(planned.word, evidence)
  }
  const shown = [...byWord.values()].filter((evidence) => evidence.weightBp > 0)
  const isPart = ({ term }: Gathered) =>
    shown.some((other) => other.term !== term && other.term.includes(term))
  return shown
    .filter((evidence) => !isPart(evidence))
    .sort((a, b) => b.weightBp - a.weightBp || (a.term < b.term ? -1 : 1))
    .slice(0, most)
    .map(({ term, found, nearness, weightBp }) => ({
      term,
      ...(found ? { found, via: nearness === 2 ? ('synonym' as const) : ('subject' as const) } : {}),
      weightBp,
    }))
}
