import type { Figure, TargetKind } from './figures.ts'
import type { FileLine } from './file-line.ts'
import type { Measured, Standing } from './standing.ts'

/** A figure in the list. */
export type TargetLine = Figure & {
  /** As declared, or as the paper says. */
  kind: TargetKind | null
  declared: boolean
  baseline: Measured | null
  standing: Standing
  /** Entries that count. */
  entries: number
  /** Files that were handed in with any entry. */
  files: number
}

export type DeclarationView = {
  number: number
  kind: TargetKind | null
  baseline: number | null
  baselineOn: string | null
  source: string
  by: string
  at: string
}

export type EntryView = {
  number: number
  period: string
  value: number | null
  evidence: string
  evidenceUrl: string | null
  files: FileLine[]
  by: string
  at: string
  /** Another entry of the same period came after it. */
  replaced: boolean
}

export type TargetView = TargetLine & {
  /** The newest first; the first one holds. */
  declarations: DeclarationView[]
  /** By period, the latest first; of a period the newest first. */
  history: EntryView[]
  /** Values that count, by day. */
  values: Measured[]
  /** The newest declaration and entry that the page has seen. */
  seen: { declaration: number; entry: number }
}
