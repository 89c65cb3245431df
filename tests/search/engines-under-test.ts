/** Starts what the contract suite runs against, each engine empty; says why where one cannot be had. */
import path from 'node:path'
import { Meilisearch } from 'meilisearch'
import pg from 'pg'
import { deployMigrations } from '#prisma/migrate/deploy.ts'
import { type Database, openDatabase } from '#prisma/pool.ts'
import type { SearchEngine } from '#search/engine.ts'
import { indexUid } from '#search/engines/meilisearch/documents.ts'
import { meilisearchEngine } from '#search/engines/meilisearch/engine.ts'
import { postgresEngine } from '#search/engines/postgres/engine.ts'
import { sqlOfPool } from '#search/engines/postgres/sql.ts'
import { indexNames } from '#search/indexes/all-indexes.ts'
import { meilisearchOnPath, startMeilisearch } from './meilisearch-server.ts'

export type EngineUnderTest = { engine: SearchEngine; stop(): Promise<void> }

export type Candidate = { name: string; start(): Promise<EngineUnderTest>; absent?: string }

const { TEST_DATABASE_URL, MEILI_URL, MEILI_KEY } = process.env

export const candidates: Candidate[] = [
  {
    name: 'PostgreSQL engine in PGlite',
    start: () => postgresUnderTest(() => openDatabase({ folder: 'memory://' })),
  },
  {
    name: 'PostgreSQL engine in PostgreSQL',
    start: () => startOnServer(TEST_DATABASE_URL ?? ''),
    absent: TEST_DATABASE_URL ? undefined : 'TEST_DATABASE_URL is not set',
  },
  {
    name: 'Meilisearch engine',
    start: meilisearchUnderTest,
    absent:
      MEILI_URL || meilisearchOnPath()
        ? undefined
        : 'MEILI_URL is not set and no program meilisearch is on the PATH',
  },
]

async function postgresUnderTest(
  open: () => Promise<Database>,
  after = async () => {},
): Promise<EngineUnderTest> {
  const database = await open()
  await deployMigrations(database.pool, path.resolve('prisma/migrations'))
  return {
    engine: postgresEngine(sqlOfPool(database.pool)),
    stop: async () => {
      await database.close()
      await after()
    },
  }
}

async function startOnServer(url: string): Promise<EngineUnderTest> {
  const name = `yupei_search_${process.pid}_${Date.now()}`
  const administer = async (sql: string) => {
    const admin = new pg.Client({ connectionString: url })
    await admin.connect()
    await admin.query(sql)
    await admin.end()
  }
  await administer(`CREATE DATABASE ${name}`)
  const own = new URL(url)
  own.pathname = `/${name}`
  return postgresUnderTest(
    () => openDatabase({ url: own.href }),
    () => administer(`DROP DATABASE ${name} WITH (FORCE)`),
  )
}

async function meilisearchUnderTest(): Promise<EngineUnderTest> {
  const server = MEILI_URL ? undefined : await startMeilisearch()
  const prefix = `contract_${process.pid}_${Date.now()}_`
  const url = MEILI_URL ?? server?.url ?? ''
  return {
    // Generous: on a busy machine the suite asks what is found, not how fast.
    engine: meilisearchEngine({
      url,
      key: MEILI_KEY,
      prefix,
      timeoutMilliseconds: 20_000,
      retrieveMilliseconds: 20_000,
    }),
    stop: async () => {
      await server?.stop()
      if (MEILI_URL) await dropIndexes(prefix)
    },
  }
}

async function dropIndexes(prefix: string) {
  const client = new Meilisearch({ host: MEILI_URL ?? '', apiKey: MEILI_KEY })
  for (const index of indexNames) await client.deleteIndex(indexUid(prefix, index)).waitTask()
}
