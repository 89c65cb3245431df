import type { IndexName } from '#search/indexes/all-indexes.ts'

/** The outbox as a person watches it. */
export type OutboxState = {
  /** Lines that will be carried by themselves. */
  depth: number
  /** Age of the oldest of them; 0 where none waits. */
  lagSeconds: number
  /** Documents refused at least once that are tried again by themselves. */
  failing: number
  /** Documents that nobody tries again until somebody says so. */
  givenUp: number
}

export type FailedDocument = {
  index: IndexName
  documentId: string
  /** Null where PostgreSQL's catalogue has no such document (any more). */
  title: string | null
  attempts: number
  givenUp: boolean
  reason: string
  since: Date
  /** Null where it was given up. */
  nextAttempt: Date | null
}
