import { rankingParameters, type TermKind } from './ranking-parameters.ts'
import { type Term, termsOf } from './terms.ts'
import { type TextDocument, type TextField, textFields, textOf } from './text-document.ts'

export type KindLengths = Record<TermKind, number>

/**
 * What the ranker knows of a catalogue at a moment: plain JSON, to be stored with its date. `documentFrequencies` counts the documents
 * that hold a term (`w:压铸`); `averageLengths` are means over the documents that have the field, in salient terms.
 */
export type TextStatistics = {
  asOf: string
  documentCount: number
  averageLengths: Record<TextField, KindLengths>
  documentFrequencies: Record<string, number>
}

export const noLengths = (): KindLengths => ({
  word: 0,
  bigram: 0,
  character: 0,
  group: 0,
  subject: 0,
})

/** The salient length of a field, by kind of term. */
export function lengthsOf(terms: readonly Term[]): KindLengths {
  const lengths = noLengths()
  for (const term of terms) lengths[term.kind] += term.salience
  return lengths
}

/** Counts documents one after the other, for a catalogue that is too large to hold at once. */
export type Counting = {
  add(document: TextDocument): void
  /** What was counted so far. @param asOf 'YYYY-MM-DD', the day of the count; it is kept, not read */
  statistics(asOf: string): TextStatistics
}

/** Counts a catalogue. The order of the documents does not matter. */
export function collectStatistics(documents: Iterable<TextDocument>, asOf: string): TextStatistics {
  const counting = startCounting()
  for (const document of documents) counting.add(document)
  return counting.statistics(asOf)
}

export function startCounting(): Counting {
  const frequencies = new Map<string, number>()
  const sums = { title: noLengths(), keywords: noLengths(), summary: noLengths() }
  const counts = { title: 0, keywords: 0, summary: 0 }
  let documentCount = 0
  const mean = (field: TextField): KindLengths => {
    const lengths = noLengths()
    for (const kind of kindsOf(lengths)) {
      lengths[kind] = Math.round((1000 * sums[field][kind]) / Math.max(1, counts[field])) / 1000
    }
    return lengths
  }
  return {
    add(document) {
      documentCount += 1
      const seen = new Set<string>()
      for (const field of textFields) {
        const text = textOf(document, field)
        if (!text) continue
        const terms = termsOf(text, field === 'title', rankingParameters)
        for (const term of terms) seen.add(term.key)
        const lengths = lengthsOf(terms)
        for (const kind of kindsOf(lengths)) sums[field][kind] += lengths[kind]
        counts[field] += 1
      }
      for (const key of seen) frequencies.set(key, (frequencies.get(key) ?? 0) + 1)
    },
    statistics: (asOf) => ({
      asOf,
      documentCount,
      averageLengths: { title: mean('title'), keywords: mean('keywords'), summary: mean('summary') },
      documentFrequencies: Object.fromEntries([...frequencies].sort(([a], [b]) => (a < b ? -1 : 1))),
    }),
  }
}

const kindsOf = (lengths: KindLengths) => Object.keys(lengths) as TermKind[]

/** Of an empty catalogue: rarities then come from general Chinese alone. */
export const emptyStatistics: TextStatistics = collectStatistics([], '1970-01-01')
