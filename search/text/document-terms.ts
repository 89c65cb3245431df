import type { RankingParameters, TermKind } from './ranking-parameters.ts'
import { lengthsOf, type TextStatistics } from './statistics.ts'
import { termsOf } from './terms.ts'
import { type TextDocument, textFields, textOf } from './text-document.ts'

/** A term of a document: `impact` is its saturated, length-normalised frequency (about 1 for once in a title of ordinary length). */
export type DocumentTerm = { kind: TermKind; impact: number; word?: string }

/** The terms of a document as the ranker weighs them under given statistics. */
export function documentTerms(
  document: TextDocument,
  statistics: TextStatistics,
  parameters: RankingParameters,
): Map<string, DocumentTerm> {
  const found = new Map<string, DocumentTerm>()
  for (const field of textFields) {
    const text = textOf(document, field)
    if (!text) continue
    const terms = termsOf(text, field === 'title', parameters)
    const lengths = lengthsOf(terms)
    for (const term of terms) {
      const average = statistics.averageLengths[field][term.kind] || 1
      const b = parameters.b[field]
      const normal = 1 - b + (b * lengths[term.kind]) / average
      const frequency = (parameters.documentFields[field] * term.emphasis) / normal
      const known = found.get(term.key)
      if (known) known.impact += frequency
      else found.set(term.key, { kind: term.kind, impact: frequency, word: term.word })
    }
  }
  for (const term of found.values()) {
    term.impact = (term.impact * (parameters.k1 + 1)) / (term.impact + parameters.k1)
  }
  return found
}
