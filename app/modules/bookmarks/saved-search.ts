import type { IndexName } from '#search/indexes/all-indexes.ts'

export const alertFrequencies = ['never', 'instant', 'daily', 'weekly'] as const
export type AlertFrequency = (typeof alertFrequencies)[number]

/** Letters at once that a person gets on one day; the rest waits for the letter of the morning. */
export const INSTANT_LETTERS_A_DAY = 6

/** Searches that a person may have saved at once. */
export const SEARCHES_LIMIT = 50
export const NAME_LIMIT = 60
/** Names stand in letters: one line, no control characters. */
export const UNFIT = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu

/** A saved search as its owner sees it. */
export type SavedSearchLine = {
  id: string
  name: string
  kind: IndexName
  frequency: AlertFrequency
  createdAt: string
  /** Hits since it was last opened that can still be seen. */
  fresh: number
}
