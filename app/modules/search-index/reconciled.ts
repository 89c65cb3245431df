/** What a comparison of an index with the database found, as its event keeps it: one key a number. Pure. */
import type { EngineName } from '#search/engine.ts'
import type { Parity } from '#search/indexer/parity.ts'
import { indexNames } from '#search/indexes/all-indexes.ts'

const ENGINES: readonly EngineName[] = ['postgres', 'meilisearch']
const COUNTS = ['documents', 'stored', 'waiting', 'missing', 'extra', 'different'] as const

/** { 'postgres.offerings.missing': 0, … } */
export function reconciledData(results: readonly Parity[]): Record<string, number> {
  return Object.fromEntries(
    results.flatMap((one) => COUNTS.map((count) => [`${one.engine}.${one.index}.${count}`, one[count]])),
  )
}

/** The same read back; engines and indexes that were not compared are missing. */
export function readReconciled(data: unknown): Parity[] {
  const kept = (data ?? {}) as Record<string, unknown>
  const numberOf = (key: string) => (typeof kept[key] === 'number' ? kept[key] : 0)
  return ENGINES.flatMap((engine) =>
    indexNames
      .filter((index) => `${engine}.${index}.documents` in kept)
      .map((index) => ({
        engine,
        index,
        documents: numberOf(`${engine}.${index}.documents`),
        stored: numberOf(`${engine}.${index}.stored`),
        waiting: numberOf(`${engine}.${index}.waiting`),
        missing: numberOf(`${engine}.${index}.missing`),
        extra: numberOf(`${engine}.${index}.extra`),
        different: numberOf(`${engine}.${index}.different`),
      })),
  )
}
