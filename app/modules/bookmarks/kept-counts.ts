import type { IndexName } from '#search/indexes/all-indexes.ts'

/** How much a person keeps, for the tabs. */
export type KeptCounts = Record<IndexName | 'searches', number>
