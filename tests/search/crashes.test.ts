/**
 * SIGKILL in the middle of a thousand writes: of the worker, of the database, of the search server. Afterwards every index holds what
 * the database says. The programs are real and the suite's own; the writes are those of the product.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { registerSources } from '#app/modules/work/register-sources.server.ts'
import { bringDatabase } from '#app/platform/db.server.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { deployMigrations } from '#prisma/migrate/deploy.ts'
import type { SearchEngine } from '#search/engine.ts'
import { meilisearchEngine } from '#search/engines/meilisearch/engine.ts'
import { postgresEngine } from '#search/engines/postgres/engine.ts'
import { sqlOfPool } from '#search/engines/postgres/sql.ts'
import { compareIndex, type Differing } from '#search/indexer/compare-index.server.ts'
import { markStale } from '#search/indexer/mark-stale.ts'
import { outboxState } from '#search/indexer/outbox-report.server.ts'
import { anOfferingSnapshot } from '#tests/factories/an-offering-snapshot.ts'
import { anOrganization } from '#tests/factories/an-organization.ts'
import { type Postgres, startPostgres } from '../../scripts/postgres.js'
import { meilisearchOnPath, type Server, startMeilisearch } from './meilisearch-server.ts'

const WRITES = 1_000
const OFFERINGS = 150
/** Whoever was killed is killed after so many writes, twice. */
const KILLS = [300, 650]
const PREFIX = 'crash_'
const IN_STEP_LIMIT_MILLISECONDS = 60_000

const found = await startPostgres()
const postgres = 'absent' in found ? undefined : found
const absent = 'absent' in found ? found.absent : undefined

let meilisearch: Server | undefined
let pool: pg.Pool
let organizationId: string
const ids = Array.from({ length: OFFERINGS }, () => randomUUID())

async function open(url: string): Promise<void> {
  pool = new pg.Pool({ connectionString: url })
  // The server goes away on purpose.
  pool.on('error', () => {})
  await deployMigrations(pool, path.resolve('prisma/migrations'))
  bringDatabase({ kind: 'postgres', pool, close: () => pool.end() })
  registerSources()
  if (meilisearchOnPath()) meilisearch = await startMeilisearch()
  organizationId = (await anOrganization()).id
}

beforeAll(() => (postgres ? open(postgres.url) : undefined))

afterAll(async () => {
  await pool?.end()
  await meilisearch?.stop()
  postgres?.stop()
})

function startWorker(): ChildProcess {
  return spawn(process.execPath, ['--import', 'tsx', 'app/entry.worker.ts'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      NODE_ENV: 'test',
      LOG_LEVEL: 'silent',
      DATABASE_URL: postgres?.url,
      MEILI_URL: meilisearch?.url,
      MEILI_PREFIX: PREFIX,
      SEARCH_LEASE_SECONDS: '2',
    },
  })
}

const ended = (worker: ChildProcess) =>
  new Promise<void>((resolve) => {
    if (worker.exitCode !== null || worker.signalCode !== null) resolve()
    else worker.once('exit', () => resolve())
  })

/** Publishes, changes or withdraws an offering, with its line in the outbox, in one transaction. */
function write(number: number): Promise<void> {
  const id = ids[number % OFFERINGS] as string
  const version = 1 + Math.floor(number / OFFERINGS)
  const title = `压铸车间 MES 实施，第 ${number} 次修改`
  const status = number % 7 === 3 ? ('archived' as const) : ('published' as const)
  const snapshot = anOfferingSnapshot({ id, organizationId, title, version })
  return transaction(async (tx) => {
    const row = { organizationId, title, status, domainCode: 'D1', version }
    await tx.offering.upsert({ where: { id }, create: { id, ...row }, update: row })
    await tx.offeringVersion.createMany({
      data: [{ offeringId: id, version, snapshot }],
      skipDuplicates: true,
    })
    await markStale(tx, 'offerings', id)
  })
}

/** As a person would: what did not go through is done again when the database is back. */
async function writeUntilDone(number: number): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await write(number)
    } catch (error) {
      if (attempt === 200) throw error
      await wait(50)
    }
  }
}

async function writeAll(round: number, kill: () => Promise<void>): Promise<void> {
  for (let number = 0; number < WRITES; number += 1) {
    if (KILLS.includes(number)) {
      await someAreCarried()
      await kill()
    }
    await writeUntilDone(round * WRITES + number)
  }
}

/** Nobody is killed before the work has begun: lines were carried within the last second or so. */
async function someAreCarried(): Promise<void> {
  const sql = sqlOfPool(pool)
  const carried = async () => (await sql<{ count: number }>(CARRIED, []))[0]?.count ?? 0
  const before = await carried()
  await write(0)
  await expect.poll(carried, { timeout: IN_STEP_LIMIT_MILLISECONDS }).toBeGreaterThan(before)
}

const CARRIED = `SELECT count(*)::int AS count FROM "StaleDocument" WHERE "doneAt" IS NOT NULL`

const engines = (): SearchEngine[] => [
  postgresEngine(sqlOfPool(pool)),
  ...(meilisearch ? [meilisearchEngine({ url: meilisearch.url, prefix: PREFIX })] : []),
]

async function expectEverythingInStep(): Promise<void> {
  await expect
    .poll(() => outboxState(sqlOfPool(pool)), { timeout: IN_STEP_LIMIT_MILLISECONDS, interval: 200 })
    .toMatchObject({ depth: 0, givenUp: 0 })
  const published = await reading((tx) => tx.offering.count({ where: { status: 'published' } }))
  expect(published).toBeGreaterThan(OFFERINGS / 2)
  for (const engine of engines()) {
    const differing: Differing[] = []
    for await (const one of compareIndex(engine, 'offerings', reading)) differing.push(one)
    expect(differing, engine.name).toEqual([])
    expect(await engine.count('offerings'), engine.name).toBe(published)
  }
}

describe.skipIf(absent)(`a thousand writes${absent ? ` (skipped: ${absent})` : ''}`, () => {
  test('the worker is killed in the middle; another one takes over what it held', {
    timeout: 120_000,
  }, async () => {
    let worker = startWorker()
    try {
      await writeAll(0, async () => {
        worker.kill('SIGKILL')
        await ended(worker)
        worker = startWorker()
      })
      await expectEverythingInStep()
    } finally {
      worker.kill('SIGKILL')
      await ended(worker)
    }
  })

  test('the database is killed in the middle; the same worker goes on when it is back', {
    timeout: 120_000,
  }, async () => {
    const worker = startWorker()
    try {
      await writeAll(1, async () => {
        const server = postgres as Postgres
        server.kill()
        await server.restart()
      })
      await expectEverythingInStep()
      expect(worker.exitCode).toBeNull()
    } finally {
      worker.kill('SIGKILL')
      await ended(worker)
    }
  })

  test.skipIf(!meilisearchOnPath())(
    `the search server is killed in the middle; it is brought up to date when it is back${meilisearchOnPath() ? '' : ' (skipped: no program meilisearch is on the PATH)'}`,
    { timeout: 120_000 },
    async () => {
      const worker = startWorker()
      try {
        await writeAll(2, async () => {
          const { folder, url, kill } = meilisearch as Server
          await kill()
          meilisearch = await startMeilisearch({ existing: folder, port: Number(new URL(url).port) })
        })
        await expectEverythingInStep()
      } finally {
        worker.kill('SIGKILL')
        await ended(worker)
      }
    },
  )
})
