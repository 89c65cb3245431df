/**
 * What happens when Meilisearch fails, on a real server behind a proxy that fails on demand: pages are answered from the database within
 * their time and say so, changes wait in the outbox, and all comes back by itself. It does not prove how an operating system reacts
 * to a full disk; the answer to one is played back.
 */
import { Meilisearch } from 'meilisearch'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { deployMigrations } from '#prisma/migrate/deploy.ts'
import { type Database, openDatabase } from '#prisma/pool.ts'
import { SearchRejected, SearchUnavailable } from '#search/engine.ts'
import { failOver, type SearchReader } from '#search/engines/fail-over.ts'
import { indexUid } from '#search/engines/meilisearch/documents.ts'
import { type MeilisearchEngine, meilisearchEngine } from '#search/engines/meilisearch/engine.ts'
import { postgresEngine } from '#search/engines/postgres/engine.ts'
import { type RawTransaction, sqlOfPool } from '#search/engines/postgres/sql.ts'
import { drain } from '#search/indexer/drain.server.ts'
import { markStale } from '#search/indexer/mark-stale.ts'
import { registerDocumentSource } from '#search/indexer/sources.ts'
import type { OfferingDocument } from '#search/indexes/offerings.ts'
import { emptyQuery } from '#search/query.ts'
import { anOfferingDocument, catalogue } from './catalogue-documents.ts'
import { type FailingProxy, type Failure, failingProxy } from './failing-proxy.ts'
import { meilisearchOnPath, type Server, startMeilisearch } from './meilisearch-server.ts'

const SEARCH_MILLISECONDS = 400
/** What the database and a busy machine may add to the time limit of a search. */
const SLACK_MILLISECONDS = 1_500
const PREFIX = 'failing_'
const UID = indexUid(PREFIX, 'offerings')

const version = meilisearchOnPath()
if (!version) test.skip('skipped: no program meilisearch is on the PATH', () => {})

describe.runIf(version)('a real server behind a failing network', () => {
  let server: Server
  let proxy: FailingProxy
  let database: Database
  let tx: RawTransaction
  let engine: MeilisearchEngine
  let reader: SearchReader
  let now = 0
  const source = new Map<string, OfferingDocument>()

  beforeAll(async () => {
    server = await startMeilisearch()
    proxy = await failingProxy(server.url)
    database = await openDatabase({ folder: 'memory://' })
    await deployMigrations(database.pool, 'prisma/migrations')
    const sql = sqlOfPool(database.pool)
    tx = { $queryRawUnsafe: async (text, ...values) => (await sql(text, values)) as never }
    registerDocumentSource({
      index: 'offerings',
      load: async (_tx, ids) => ids.flatMap((id) => source.get(id) ?? []),
      listIds: async () => [],
    })
    engine = meilisearchEngine({
      url: proxy.url,
      prefix: PREFIX,
      timeoutMilliseconds: SEARCH_MILLISECONDS,
      patience: { requestMilliseconds: 2_000, taskMilliseconds: 20_000, outageMilliseconds: 500 },
    })
    await engine.applySettings()
    await engine.upsert('offerings', catalogue)
    await postgresEngine(sql).upsert('offerings', catalogue)
  })

  beforeEach(() => {
    // A new one for each test: it remembers failures. Its clock stands still until a test moves it.
    reader = failOver(engine, postgresEngine(sqlOfPool(database.pool)), { now: () => now })
  })

  afterEach(async () => {
    proxy.fail(null)
    source.clear()
    await database.pool.query(`TRUNCATE "StaleDocument"`)
  })

  afterAll(async () => {
    await proxy?.stop()
    await server?.stop()
    await database?.close()
    registerDocumentSource({ index: 'offerings', load: async () => [], listIds: async () => [] })
  })

  const client = () => new Meilisearch({ host: server.url })
  const search = (words = 'MES') => ({ ...emptyQuery('offerings'), words, index: 'offerings' as const })
  const onServer = async (words: string) => (await engine.search(search(words))).hits.map((hit) => hit.id)

  const change = async (...documents: OfferingDocument[]) => {
    for (const document of documents) source.set(document.id, document)
    await markStale(
      tx,
      'offerings',
      documents.map((document) => document.id),
    )
  }
  const drainOnce = (through: MeilisearchEngine = engine) => {
    return drain({ read: (work) => work(tx), engines: [through] })
  }
  const makeDue = () => database.pool.query(`UPDATE "StaleDocument" SET "notBefore" = 'epoch'`)
  const waitingLines = async () => {
    const { rows } = await database.pool.query(
      `SELECT "documentId" AS id, "attempts", "lastError" AS reason FROM "StaleDocument" WHERE "doneAt" IS NULL ORDER BY 1`,
    )
    return rows as { id: string; attempts: number; reason: string | null }[]
  }
  const impatient = (patience: { taskMilliseconds?: number; outageMilliseconds?: number }) =>
    meilisearchEngine({
      url: proxy.url,
      prefix: PREFIX,
      patience: { requestMilliseconds: 1_000, outageMilliseconds: 300, ...patience },
    })

  /** Pages while it lasts, and after: the standby answers in time, the server is asked again ten seconds later and not before. */
  async function expectPagesToBeServed(heal: () => Promise<void> | void) {
    for (let page = 0; page < 5; page++) {
      const from = performance.now()
      expect(await reader.search(search())).toMatchObject({ engine: 'postgres', degraded: true, total: 2 })
      expect(performance.now() - from).toBeLessThan(SEARCH_MILLISECONDS + SLACK_MILLISECONDS)
    }
    const asked = proxy.log.length
    const candidates = { index: 'offerings' as const, keywords: ['MES'], limit: 10 }
    expect((await reader.retrieve(candidates)).sort()).toEqual(['mes-die-casting', 'mes-written-out'])
    expect(await reader.suggest({ index: 'offerings', words: 'ERP', limit: 3 })).toHaveLength(1)
    expect(proxy.log.length).toBe(asked)
    await heal()
    now += 9_000
    expect((await reader.search(search())).degraded).toBe(true)
    now += 1_001
    expect(await reader.search(search())).toMatchObject({ engine: 'meilisearch', degraded: false, total: 2 })
  }

  /** A change while it lasts: it waits and no attempt is counted against it; carried once it is over. */
  async function expectChangesToWait(id: string, word: string, heal: () => Promise<void> | void) {
    await change(anOfferingDocument({ id, title: `${word}加工` }))
    const impatientEngine = impatient({ taskMilliseconds: 1_500 })
    expect(await drainOnce(impatientEngine)).toEqual({ done: 0, refused: 0, waiting: 1 })
    const [line] = await waitingLines()
    expect(line).toMatchObject({ id, attempts: 0 })
    expect(line?.reason).toContain('meilisearch is not available')
    await heal()
    await makeDue()
    expect(await drainOnce()).toEqual({ done: 1, refused: 0, waiting: 0 })
    expect(await onServer(word)).toEqual([id])
    await engine.remove('offerings', [id])
  }

  const failures: [string, Failure][] = [
    ['HTML instead of JSON from a proxy (502)', 'html-502'],
    ['a full search queue (503)', 'queue-full'],
    ['no answer in time', 'silence'],
    ['a connection cut before the answer', 'cut'],
    ['a connection cut in the middle of the answer', 'cut-midway'],
  ]

  describe.each(failures)('%s', (_name, failure) => {
    test('pages come from the database, and from the server again once it is over', async () => {
      proxy.fail(failure)
      await expectPagesToBeServed(() => proxy.fail(null))
    })

    test('changes wait in the outbox and are carried once it is over', async () => {
      proxy.fail(failure)
      await expectChangesToWait(`waits-${failure}`, '搅拌摩擦焊', () => proxy.fail(null))
    })
  })

  test('a full disk refuses writes and is no fault of the document', async () => {
    proxy.fail('disk-full', {
      concerns: ({ method, path }) => method === 'POST' && path.includes('/documents'),
    })
    await expectChangesToWait('waits-disk', '激光熔覆', () => proxy.fail(null))
  })

  test('all questions of one search share one time limit', async () => {
    // The first question is answered late but in time, the next ones never.
    proxy.fail('late', { concerns: ({ path }) => path.includes('multi-search') })
    const from = performance.now()
    await expect(engine.search(search('压铸 精馏'))).rejects.toThrow(SearchUnavailable)
    expect(performance.now() - from).toBeLessThan(SEARCH_MILLISECONDS + SLACK_MILLISECONDS / 3)
  })

  test('a proxy that stumbles while a task is waited for does not make the write fail', async () => {
    const looks = ({ path }: { path: string }) => path.startsWith('/tasks/')
    proxy.fail('html-502', { concerns: looks, times: 3 })
    await engine.upsert('offerings', [anOfferingDocument({ id: 'stumble', title: '电火花加工' })])
    expect(proxy.log.filter((one) => one.failure && looks(one))).not.toEqual([])
    expect(await onServer('电火花')).toEqual(['stumble'])
    await engine.remove('offerings', ['stumble'])
  })

  describe('tasks that fail on the server', () => {
    test('a document it cannot take is refused; halving finds it, the others arrive', async () => {
      const good = ['g1', 'g2', 'g3', 'g4'].map((id) => anOfferingDocument({ id, title: '等离子喷涂加工' }))
      const bad = anOfferingDocument({ id: 'not an id!', title: '等离子喷涂加工' })
      await expect(engine.upsert('offerings', [bad])).rejects.toThrow(SearchRejected)
      await change(...good.slice(0, 2), bad, ...good.slice(2))
      expect(await drainOnce()).toEqual({ done: 4, refused: 1, waiting: 0 })
      expect((await onServer('等离子喷涂')).sort()).toEqual(['g1', 'g2', 'g3', 'g4'])
      const [line, another] = await waitingLines()
      expect(another).toBeUndefined()
      expect(line).toMatchObject({ id: 'not an id!', attempts: 1 })
      expect(line?.reason).toContain('invalid')
      await engine.remove(
        'offerings',
        good.map((one) => one.id),
      )
    })

    test('a task that is cancelled is no fault of the document', async () => {
      const slow = { taskMilliseconds: 5_000 }
      await withBusyServer(async () => {
        const carrying = impatient(slow).upsert('offerings', [anOfferingDocument({ id: 'c', title: 'x' })])
        const failed = expect(carrying).rejects.toThrow(SearchUnavailable)
        await until(async () => (await waitingTasks()) > 1)
        await client()
          .tasks.cancelTasks({ statuses: ['enqueued'], indexUids: [UID] })
          .waitTask({ timeout: 60_000 })
        await failed
      })
    })

    test('a task that is not done in time counts as away; done later and repeated it does no harm', async () => {
      const first = anOfferingDocument({ id: 'late', title: '磁流变抛光加工' })
      await withBusyServer(async () => {
        await change(first)
        expect(await drainOnce(impatient({ taskMilliseconds: 300 }))).toEqual({
          done: 0,
          refused: 0,
          waiting: 1,
        })
        expect((await waitingLines())[0]).toMatchObject({ id: 'late', attempts: 0 })
        expect((await waitingLines())[0]?.reason).toContain('not done yet')
      })
      // The document has changed since; the late task brings the old one, its repeat the new.
      await change(anOfferingDocument({ ...first, version: 2, title: '超声振动辅助磨削' }))
      await makeDue()
      expect((await drainOnce()).done).toBe(1)
      expect(await onServer('超声振动')).toEqual(['late'])
      expect(await onServer('磁流变抛光')).not.toContain('late')
      await engine.remove('offerings', ['late'])
    })

    test('an index that is gone is not made anew by a write: pages come from the database, changes wait', async () => {
      await client().deleteIndex(UID).waitTask()
      expect(await reader.search(search())).toMatchObject({ engine: 'postgres', degraded: true, total: 2 })
      await expectChangesToWait('waits-index', '冷喷涂', async () => {
        expect((await engine.settingsDifferences())[0]).toMatchObject({ index: 'offerings', absent: true })
        await engine.replaceAll('offerings', once(catalogue))
      })
      expect(await reader.search(search())).toMatchObject({
        engine: 'meilisearch',
        degraded: false,
        total: 2,
      })
    })

    test('an index with another primary key is the index’s fault, not that of the documents', async () => {
      await client().deleteIndex(UID).waitTask()
      await client().createIndex(UID, { primaryKey: 'title' }).waitTask()
      await client()
        .index(UID)
        .addDocuments([{ title: 'x' }])
        .waitTask()
      await expect(engine.upsert('offerings', catalogue)).rejects.toThrow(SearchUnavailable)
      await engine.replaceAll('offerings', once(catalogue))
      expect(await reader.search(search())).toMatchObject({ engine: 'meilisearch', total: 2 })
    })
  })

  test('killed in the middle of a write and started again on its folder, it has whole batches or nothing, and goes on', async () => {
    const many = Array.from({ length: 3_000 }, (_, number) =>
      anOfferingDocument({
        id: `k${number}`,
        title: `电铸加工 ${number}`,
        summary: '微结构模具与光栅的电铸复制。',
      }),
    )
    await change(...many.slice(0, 500))
    const drained = drainOnce(impatient({}))
    const written = expect(impatient({}).upsert('offerings', many)).rejects.toThrow(SearchUnavailable)
    await until(async () => (await waitingTasks()) > 0)
    const { folder } = server
    await server.kill()
    await written
    expect(await drained).toEqual({ done: 0, refused: 0, waiting: 500 })
    await expectPagesToBeServed(async () => {
      server = await startMeilisearch({ existing: folder })
      proxy.leadTo(server.url)
    })
    const total = async () => (await engine.search({ ...search('电铸'), perPage: 0 })).total
    expect((await total()) % 500).toBe(0)
    await makeDue()
    expect(await drainOnce()).toEqual({ done: 500, refused: 0, waiting: 0 })
    await engine.upsert('offerings', many)
    expect(await total()).toBe(3_000)
    await engine.remove(
      'offerings',
      many.map((one) => one.id),
    )
    expect((await engine.search(search(''))).total).toBe(catalogue.length)
  })

  /** While the work runs, the server has a task of some seconds before anything of ours. */
  async function withBusyServer(work: () => Promise<void>) {
    const text = Array.from({ length: 400 }, (_, number) => `wort${number}`).join(' ')
    const heavy = Array.from({ length: 3_000 }, (_, id) => ({ id, text: `${text} ${id}` }))
    const task = await client().index('busy').addDocuments(heavy, { primaryKey: 'id' })
    await until(async () => (await client().tasks.getTask(task.taskUid)).status === 'processing')
    await work()
    await client().tasks.waitForTask(task, { timeout: 60_000 })
    await client().deleteIndex('busy').waitTask({ timeout: 60_000 })
  }

  const waitingTasks = async () =>
    (await client().tasks.getTasks({ statuses: ['enqueued', 'processing'] })).total
})

async function until(holds: () => Promise<boolean>) {
  const deadline = performance.now() + 30_000
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error('it did not come to pass')
  }
}

async function* once<Item>(items: readonly Item[]) {
  yield items
}
