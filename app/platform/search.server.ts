/** The engines of this installation: PostgreSQL's always, Meilisearch in front of it where MEILI_URL is set. */
import type { SearchEngine } from '#search/engine.ts'
import { failOver, type SearchReader } from '#search/engines/fail-over.ts'
import { type MeilisearchEngine, meilisearchEngine } from '#search/engines/meilisearch/engine.ts'
import { TOTAL_HITS_LIMIT } from '#search/engines/meilisearch/settings.ts'
import { postgresEngine } from '#search/engines/postgres/engine.ts'
import { rememberSearches } from '#search/engines/postgres/remember-searches.ts'
import { sqlOfPool } from '#search/engines/postgres/sql.ts'
import { changeMark } from '#search/indexer/change-mark.server.ts'
import { type Drained, drain } from '#search/indexer/drain.server.ts'
import { rebuild } from '#search/indexer/rebuild.server.ts'
import { documentSource } from '#search/indexer/sources.ts'
import { type IndexName, indexNames } from '#search/indexes/all-indexes.ts'
import { emptyQuery } from '#search/query.ts'
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
  const postgres = rememberSearches(postgresEngine(sql), () => changeMark(sql))
  const { MEILI_URL, MEILI_KEY, MEILI_PREFIX } = env()
  const meilisearch = MEILI_URL
    ? meilisearchEngine({ url: MEILI_URL, key: MEILI_KEY, prefix: MEILI_PREFIX })
    : null
  const reader = meilisearch
    ? failOver(meilisearch, postgres, {
        onAway: (error) => logger.warn({ error: error.message }, 'search answered by the standby'),
      })
    : postgres
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
      const [there, here] = await Promise.all([count(meilisearch, index), count(postgres, index)])
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
  return drain({ read: reading, engines: meilisearch ? [postgres, meilisearch] : [postgres] })
}

/** Fills indexes anew in every engine, those without a registered source left alone; returns documents by index. */
export async function rebuildSearch(
  wanted: readonly IndexName[] = indexNames,
): Promise<Partial<Record<IndexName, number>>> {
  const { postgres, meilisearch } = await opened()
  const counts: Partial<Record<IndexName, number>> = {}
  for (const index of wanted.filter((name) => documentSource(name))) {
    counts[index] = await rebuild(postgres, index, reading)
    if (meilisearch) await rebuild(meilisearch, index, reading)
  }
  return counts
}

async function count(engine: SearchEngine, index: IndexName): Promise<number> {
  const { total } = await engine.search({ ...emptyQuery(index), perPage: 0, facets: [], index })
  return total
}
