import { planQuery } from './query-plan.ts'
import { rankingParameters } from './ranking-parameters.ts'
import type { TextStatistics } from './statistics.ts'
import type { TextDocument } from './text-document.ts'

/**
 * The part of the statistics that scoring a need against any document reads, and nothing else: small enough to be frozen with a
 * match, and scoring with it gives the same result to the last digit.
 */
export function excerptStatistics(statistics: TextStatistics, query: TextDocument): TextStatistics {
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
  planQuery(query, recording, rankingParameters)
  const documentFrequencies = Object.fromEntries([...read].sort(([a], [b]) => (a < b ? -1 : 1)))
  return { ...statistics, documentFrequencies }
}
