import type { RankingParameters } from './ranking-parameters.ts'
import { lengthsOf, type TextStatistics } from './statistics.ts'
import { termNumber } from './term-number.ts'
import { termsOf } from './terms.ts'
import { type TextDocument, textFields, textOf } from './text-document.ts'

/**
 * The terms of a document, side by side, by rising number (term-number.ts): about 3 kB for a page of text, so that a catalogue can be
 * kept in memory. An `impact` is a term's saturated, length-normalised frequency (about 1 for once in a title of ordinary length).
 */
export type DocumentTerms = {
  numbers: Uint32Array
  impacts: Float64Array
  /** How a reader would name the term; absent for pieces of words. */
  words: readonly (string | undefined)[]
}

type Gathered = { number: number; impact: number; word: string | undefined }

/** The terms of a document as the ranker weighs them; of the statistics it reads the average lengths alone. */
export function documentTerms(
  document: TextDocument,
  { averageLengths }: Pick<TextStatistics, 'averageLengths'>,
  parameters: RankingParameters,
): DocumentTerms {
  const found = new Map<number, Gathered>()
  for (const field of textFields) {
    const text = textOf(document, field)
    if (!text) continue
    const terms = termsOf(text, field === 'title', parameters)
    const lengths = lengthsOf(terms)
    const b = parameters.b[field]
    for (const { key, kind, emphasis, word } of terms) {
      const average = averageLengths[field][kind] || 1
      const normal = 1 - b + (b * lengths[kind]) / average
      const frequency = (parameters.documentFields[field] * emphasis) / normal
      const number = termNumber(key)
      const known = found.get(number)
      if (known) known.impact += frequency
      else found.set(number, { number, impact: frequency, word })
    }
  }
  const sorted = [...found.values()].sort((a, b) => a.number - b.number)
  return {
    numbers: Uint32Array.from(sorted, ({ number }) => number),
    impacts: Float64Array.from(
      sorted,
      ({ impact }) => (impact * (parameters.k1 + 1)) / (impact + parameters.k1),
    ),
    words: sorted.map(({ word }) => word),
  }
}

/** Where a term stands in `numbers`; -1 where the document does not hold it. */
export function placeOf({ numbers }: DocumentTerms, number: number): number {
  let from = 0
  let to = numbers.length
  while (from < to) {
    const middle = (from + to) >>> 1
    const found = numbers[middle] as number
    if (found === number) return middle
    if (found < number) from = middle + 1
    else to = middle
  }
  return -1
}
