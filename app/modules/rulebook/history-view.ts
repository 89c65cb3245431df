import type { DraftLineView } from './rulebook-view.ts'

export type VersionLine = {
  version: number
  validFrom: string
  /** The last day; null for the newest, before `validFrom` where it was replaced on the day itself. */
  validTo: string | null
  state: 'in-force' | 'planned' | 'past'
  draftId: string | null
  title: string | null
  note: string | null
  proposedBy: string | null
  decidedBy: string | null
}

export type HistoryView = {
  versions: VersionLine[]
  /** `changes` are the first of `total`. */
  comparison: { from: number; to: number; total: number; changes: string[] } | null
  ended: DraftLineView[]
}
