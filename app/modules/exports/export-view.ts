/** Exports as their author sees them: plain data. */
import type { Format, ListName } from './export-request.ts'

export type ExportStatus = 'waiting' | 'running' | 'ready' | 'expired' | 'failed'

export type ExportView = {
  id: string
  list: ListName
  format: Format
  /** The filter in words; '' where the list is whole. */
  filter: string
  /** The filter as parameters, to ask for the same again. */
  parameters: string
  status: ExportStatus
  /** Its job failed as often as it may: it can be tried again. */
  gaveUp: boolean
  done: number
  total: number | null
  rows: number | null
  createdAt: string
  file: { name: string; sizeBytes: number; expiresOn: string } | null
}

/** What stands before somebody who wants a list that is too long to wait for. */
export type ExportPlan = {
  list: ListName
  format: Format
  filter: string
  rows: number
  way: 'at-once' | 'background' | 'too-long'
}
