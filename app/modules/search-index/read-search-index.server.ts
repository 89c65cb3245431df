import { findLastJob } from '#app/platform/jobs/start-job.server.ts'
import { engineStates, searchSettingsDifferences } from '#app/platform/search.server.ts'
import { readOutbox } from '#app/platform/search-outbox.server.ts'
import { reading, type Tx } from '#app/platform/transaction.server.ts'
import { lastEvent } from './maintenance.data.server.ts'
import { doneEvents, jobTypes, type MaintenanceKind } from './maintenance.ts'
import { readReconciled } from './reconciled.ts'
import type { SearchIndexView, SettingsView } from './search-index-view.ts'

const FAILURES_SHOWN = 50

/** Everything an operator must know to tell whether search is in step, and what to do where it is not. */
export async function readSearchIndex(): Promise<SearchIndexView> {
  const engines = await engineStates()
  const server = engines.find((engine) => engine.name === 'meilisearch')
  const settings = server?.healthy ? await settingsView() : null
  return reading(async (tx) => {
    const { state, failures } = await readOutbox(tx, FAILURES_SHOWN)
    const reconciled = await lastEvent(tx, doneEvents.reconcile)
    const rebuilt = await lastEvent(tx, doneEvents.rebuild)
    return {
      engines,
      settings,
      outbox: state,
      failures: failures.map(({ since, nextAttempt, ...failure }) => ({
        ...failure,
        since: since.toISOString(),
        nextAttempt: nextAttempt?.toISOString() ?? null,
      })),
      jobs: { reconcile: await jobOf(tx, 'reconcile'), rebuild: await jobOf(tx, 'rebuild') },
      reconciled: reconciled && {
        at: reconciled.at.toISOString(),
        indexes: readReconciled(reconciled.data),
      },
      rebuiltAt: rebuilt?.at.toISOString() ?? null,
    }
  })
}

async function jobOf(tx: Tx, kind: MaintenanceKind) {
  const last = await findLastJob(tx, jobTypes[kind])
  return last && { state: last.state, reason: last.reason }
}

async function settingsView(): Promise<SettingsView[] | null> {
  const differences = await searchSettingsDifferences().catch(() => null)
  return (
    differences?.map(({ index, absent, changes }) => ({
      index,
      absent,
      changes: changes.map(({ setting, reindexes }) => ({ setting, reindexes })),
    })) ?? null
  )
}
