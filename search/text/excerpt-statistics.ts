import { scoreText } from './score-text.ts'
import type { TextStatistics } from './statistics.ts'
import type { TextDocument } from './text-document.ts'

/**
 * The part of the statistics that scoring these pairs reads, and nothing else: small enough to be frozen with a
 * match, and scoring with it gives the same result to the last digit.
 */
export function excerptStatistics(
  statistics: TextStatistics,
  query: TextDocument,
  documents: readonly TextDocument[],
): TextStatistics {
  const read = new Map<string, number>()
  const recording = {
    ...statistics,
    documentFrequencies: new Proxy(statistics.documentFrequencies, {
      get: (frequencies, key) => {
        const known =
          typeof key === 'string' && Object.hasOwn(frequencies, key) ? frequencies[key] : undefined
        if (known !== undefined) read.set(key as string, known)
        return known
      },
    }),
  }
  for (const document of documents) scoreText(query, document, recording)
  const documentFrequencies = Object.fromEntries([...read].sort(([a], [b]) => (a < b ? -1 : 1)))
  return { ...statistics, documentFrequencies }
}
