/** Imports as their owner sees them: plain data. */
import type { JobState } from '#app/platform/jobs/job.ts'
import type { ImportKind } from './import-kind.ts'
import type { Refusal } from './refusal.ts'

export type ImportStatus =
  | 'checking'
  | 'refused'
  | 'checked'
  | 'committing'
  | 'committed'
  | 'discarded'
  /** Its job was given up: it can be tried again or put away. */
  | 'failed'

export type ImportLine = {
  id: string
  fileName: string
  kind: ImportKind
  status: ImportStatus
  rows: number
  good: number
  bad: number
  createdAt: string
}

export type ImportView = {
  import: ImportLine & {
    /** Why the file as a whole was not taken. */
    refusal: Refusal | null
    /** What taking the good rows over would do, as of the check. */
    toCreate: number
    toChange: number
    toLeave: number
    /** What was done. */
    created: number
    changed: number
    unchanged: number
    refused: number
  }
  job: JobState | null
  byColumn: { column: string | null; count: number }[]
  problems: {
    id: string
    row: number
    column: string | null
    value: string | null
    code: string
    params: Record<string, string | number>
  }[]
  page: number
  pages: number
}
