import type { ReportStatus, whyNotRelease } from './report-life.ts'
import type { ToldReport } from './told-report.ts'

export type ReportHead = {
  id: string
  scope: string
  period: string
  edition: number
  status: ReportStatus
  author: string
  createdAt: string
  decidedBy: string | null
  decidedAt: string | null
}

/** In hundredths; nothing where the worker has not begun. */
export type Progress = { done: number; total: number | null; failed: boolean }

export type CountingView = ReportHead & { status: 'counting'; progress: Progress }

/** The last counting anew: how far it is, or what it gave and when. */
export type CheckView = Progress & { same: boolean | null; at: string }

export type ReportView = ReportHead & {
  status: Exclude<ReportStatus, 'counting'>
  hash: string
  /** Stands for all that is shown, for whoever releases it. */
  seen: string
  reason: string
  /** The edition before, and the one after. */
  corrects: string | null
  correctedBy: string | null
  whyNotRelease: ReturnType<typeof whyNotRelease> | null
  check: CheckView | null
  /** Everybody may read it once it is released, and so small numbers are hidden. */
  isPublic: boolean
  told: ToldReport
}
