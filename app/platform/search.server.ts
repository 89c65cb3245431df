/** The engines of this installation: PostgreSQL's always, Meilisearch in front of it where MEILI_URL is set. */
import type { EngineName, SearchEngine } from '#search/engine.ts'
import { failOver, type SearchReader } from '#search/engines/fail-over.ts'
import { type MeilisearchEngine, meilisearchEngine } from '#search/engines/meilisearch/engine.ts'
import { TOTAL_HITS_LIMIT } from '#search/engines/meilisearch/settings.ts'
import { postgresEngine } from '#search/engines/postgres/engine.ts'
import { rememberSearches } from '#search/engines/postgres/remember-searches.ts'
import { sqlOfPool } from '#search/engines/postgres/sql.ts'
import { AWAY_SECONDS } from '#search/indexer/backoff.ts'
import { changeMark } from '#search/indexer/change-mark.server.ts'
import { type Drained, drain } from '#search/indexer/drain.server.ts'
import { rebuild } from '#search/indexer/rebuild.server.ts'
import { documentSource } from '#search/indexer/sources.ts'
import { type IndexName, indexNames } from '#search/indexes/all-indexes.ts'
import { openedDatabase } from './db.server.ts'
import { env } from './env.server.ts'
import { logger } from './logger.server.ts'
import { reading } from './transaction.server.ts'

type Opened = {
  pool: unknown
  reader: SearchReader
  postgres: SearchEngine
  meilisearch: MeilisearchEngine | null
}

// One per process, as the database is; the fail-over remembers in it who is away.
const held = globalThis as typeof globalThis & { yupeiSearch?: Opened }

async function opened(): Promise<Opened> {
  const { database } = await openedDatabase()
  // A test may have brought another database since.
  if (held.yupeiSearch?.pool === database.pool) return held.yupeiSearch
  const sql = sqlOfPool(database.pool)
  const postgres = postgresEngine(sql)
  const standby = rememberSearches(postgres, () => changeMark(sql))
  const { MEILI_URL, MEILI_KEY, MEILI_PREFIX } = env()
  const meilisearch = MEILI_URL
    ? meilisearchEngine({ url: MEILI_URL, key: MEILI_KEY, prefix: MEILI_PREFIX })
    : null
  const reader = meilisearch
    ? failOver(meilisearch, standby, {
        onAway: (error) => logger.warn({ error: error.message }, 'search answered by the standby'),
      })
    : standby
  held.yupeiSearch = { pool: database.pool, reader, postgres, meilisearch }
  return held.yupeiSearch
}

/** Who answers searches. Never call it inside a transaction: the embedded database has one session. */
export async function searchEngine(): Promise<SearchReader> {
  return (await opened()).reader
}

/** The engine that can be read to the end, whoever answers searches. Never call it inside a transaction either. */
export async function standbyEngine(): Promise<SearchReader> {
  return (await opened()).postgres
}

/** Every engine that is kept in step, PostgreSQL's first. Never call it inside a transaction. */
export async function searchEngines(): Promise<readonly SearchEngine[]> {
  const { postgres, meilisearch } = await opened()
  return meilisearch ? [postgres, meilisearch] : [postgres]
}

export type EngineState = {
  name: EngineName
  healthy: boolean
  answering: boolean
  counts: Record<IndexName, number> | null
}

/** How each engine is, and which one answers searches: the first of choice that is well. */
export async function engineStates(): Promise<EngineState[]> {
  const engines = await searchEngines()
  const states = await Promise.all(
    engines.map(async (engine) => {
      const healthy = await engine.health().catch(() => false)
      return { name: engine.name, healthy, counts: healthy ? await countsOf(engine).catch(() => null) : null }
    }),
  )
  const answering = [...states].reverse().find((state) => state.healthy)
  return states.map((state) => ({ ...state, answering: state === answering }))
}

async function countsOf(engine: SearchEngine): Promise<Record<IndexName, number>> {
  const counts = await Promise.all(indexNames.map(async (index) => [index, await engine.count(index)]))
  return Object.fromEntries(counts) as Record<IndexName, number>
}

/** Totals of searches stop here where a search server answers. */
export const COUNTED_HITS = TOTAL_HITS_LIMIT

/**
 * For the start of the worker: settings brought up to date, older tokens made anew, and an index that the server does not have yet (or lost)
 * filled. An absent server is no reason not to start.
 */
export async function prepareSearch(): Promise<void> {
  const { postgres, meilisearch } = await opened()
  await postgres.applySettings()
  if (!meilisearch) return
  try {
    for (const { index, changes } of await meilisearch.settingsDifferences()) {
      const settings = changes.filter((change) => change.reindexes).map((change) => change.setting)
      if (settings.length > 0) logger.warn({ index, settings }, 'applying changed settings re-indexes')
    }
    await meilisearch.applySettings()
    for (const index of indexNames) {
      const [there, here] = await Promise.all([meilisearch.count(index), postgres.count(index)])
      if (there === 0 && here > 0) await rebuild(meilisearch, index, reading)
    }
  } catch (error) {
    logger.warn({ error: String(error) }, 'the search server could not be prepared')
  }
}

/**
 * What the settings of this version would change on the search server, by index; null where no server is configured.
 * @throws SearchUnavailable where it does not answer
 */
export async function searchSettingsDifferences() {
  return (await opened()).meilisearch?.settingsDifferences() ?? null
}

/** Brings the settings on the search server up to date; the server is given no task where nothing differs. */
export async function applySearchSettings(): Promise<void> {
  await (await opened()).meilisearch?.applySettings()
}

/** Carries one batch of stale documents; call it again at once while something was done. */
export async function drainSearch(): Promise<Drained> {
  const { postgres, meilisearch } = await opened()
  const leaseSeconds = env().SEARCH_LEASE_SECONDS
  return drain({
    read: reading,
    engines: meilisearch ? [postgres, meilisearch] : [postgres],
    leaseSeconds,
    awaySeconds: Math.min(AWAY_SECONDS, leaseSeconds),
  })
}

/**
 * Fills every index with a source anew in every engine; returns documents by index.
 * @param progress told how many documents were written and how many there will be, counted over all engines
 */
export async function rebuildSearch(
  progress: (done: number, total: number) => Promise<void> = async () => {},
): Promise<Partial<Record<IndexName, number>>> {
  const engines = await searchEngines()
  const indexes = indexNames.filter((name) => documentSource(name))
  // PostgreSQL's index is never stale, so it tells about how many there will be.
  const expected = await Promise.all(indexes.map(async (index) => (await opened()).postgres.count(index)))
  const total = engines.length * expected.reduce((sum, count) => sum + count, 0)
  const counts: Partial<Record<IndexName, number>> = {}
  let done = 0
  for (const index of indexes) {
    for (const engine of engines) {
      counts[index] = await rebuild(engine, index, reading, async (count) => {
        done += count
        await progress(done, Math.max(done, total))
      })
    }
  }
  return counts
}
