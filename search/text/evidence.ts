import type { DocumentTerm } from './document-terms.ts'
import { synonymsOf } from './meanings.ts'
import type { QueryPlan } from './query-plan.ts'

/**
 * A word of the need that the offering answers: `found` is the offering's word where it is another one for the same
 * thing, `weightBp` its share of the need's whole weight in basis points.
 */
export type Evidence = { term: string; found?: string; weightBp: number }

const most = 8

/** The words that decided, the weightiest first, at most eight; pieces of words are not shown. */
export function evidenceOf(plan: QueryPlan, terms: ReadonlyMap<string, DocumentTerm>): Evidence[] {
  if (plan.ideal === 0) return []
  const byWord = new Map<string, Evidence>()
  for (const planned of plan.terms) {
    if ((planned.kind !== 'word' && planned.kind !== 'group') || !planned.word) continue
    const term = terms.get(planned.key)
    if (!term) continue
    const known = byWord.get(planned.word)
    const weightBp = Math.round((10_000 * planned.weight * term.impact) / plan.ideal)
    if (known) known.weightBp += weightBp
    else byWord.set(planned.word, { term: planned.word, weightBp })
  }
  for (const evidence of byWord.values()) {
    if (terms.has(`w:${evidence.term}`)) continue
    const found = synonymsOf(evidence.term).find((synonym) => terms.has(`w:${synonym}`))
    if (found) evidence.found = found
  }
  return [...byWord.values()]
    .filter((evidence) => evidence.weightBp > 0)
    .sort((a, b) => b.weightBp - a.weightBp || (a.term < b.term ? -1 : 1))
    .slice(0, most)
}
