import type { JobState } from '#app/platform/jobs/job.ts'
import type { EngineName } from '#search/engine.ts'
import type { OutboxState } from '#search/indexer/outbox-state.ts'
import type { Parity } from '#search/indexer/parity.ts'
import type { IndexName } from '#search/indexes/all-indexes.ts'
import type { MaintenanceKind } from './maintenance.ts'

export type EngineView = {
  name: EngineName
  healthy: boolean
  /** Searches are answered by it now. */
  answering: boolean
  /** Null where it does not answer. */
  counts: Record<IndexName, number> | null
}

export type FailureView = {
  index: IndexName
  documentId: string
  title: string | null
  attempts: number
  givenUp: boolean
  reason: string
  since: string
  nextAttempt: string | null
}

export type SettingsView = {
  index: IndexName
  absent: boolean
  changes: { setting: string; reindexes: boolean }[]
}

export type SearchIndexView = {
  engines: EngineView[]
  outbox: OutboxState
  /** The first of them; `outbox` counts all. */
  failures: FailureView[]
  /** Null where no search server is configured, or it is away. */
  settings: SettingsView[] | null
  jobs: Record<MaintenanceKind, { state: JobState; reason: string | null } | null>
  reconciled: { at: string; indexes: Parity[] } | null
  rebuiltAt: string | null
}
