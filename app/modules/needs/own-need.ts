/** Needs as their own organization sees them. */

import type { NeedSnapshot } from './need.snapshot.ts'
import type { NeedStatus } from './need.ts'

export type OwnNeed = {
  id: string
  status: NeedStatus
  version: number
  revision: number
  /** As it is being edited. */
  draft: NeedSnapshot
  /** As it was last published; null for a draft. */
  published: NeedSnapshot | null
  /** Fields in which the draft is ahead of what is published. */
  unpublished: (keyof NeedSnapshot)[]
  closeReason: string | null
  createdOn: string
  updatedAt: string
}

export type NeedRow = NeedSnapshot & { status: NeedStatus; updatedAt: string }
export type NeedsView = { counts: Record<NeedStatus, number>; total: number; pages: number; needs: NeedRow[] }
