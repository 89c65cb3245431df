import type { whyNotRelease } from './report-life.ts'
import type { Snapshot } from './snapshot.ts'

export type ReportHead = {
  id: string
  scope: string
  period: string
  edition: number
  status: 'draft' | 'released' | 'withdrawn'
  author: string
  createdAt: string
  decidedBy: string | null
  decidedAt: string | null
}

export type ReportView = ReportHead & {
  hash: string
  reason: string
  /** The edition before, and the one after. */
  corrects: string | null
  correctedBy: string | null
  whyNotRelease: ReturnType<typeof whyNotRelease> | null
  snapshot: Snapshot
}
