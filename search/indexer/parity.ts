import type { EngineName } from '#search/engine.ts'
import type { IndexName } from '#search/indexes/all-indexes.ts'

export type Difference = 'missing' | 'extra' | 'different'

/** One index of one engine beside the database, in documents. Those that wait in the outbox are no difference. */
export type Parity = {
  engine: EngineName
  index: IndexName
  documents: number
  stored: number
  waiting: number
} & Record<Difference, number>

/** How many documents an index lacks, holds too much, or holds differently. */
export const driftOf = ({ missing, extra, different }: Parity): number => missing + extra + different
