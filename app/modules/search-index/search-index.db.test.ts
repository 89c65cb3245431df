import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Actor } from '#app/modules/accounts/actor.ts'
import { runJobs } from '#app/platform/jobs/run-jobs.server.ts'
import { drainSearch } from '#app/platform/search.server.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { markStale } from '#search/indexer/mark-stale.ts'
import { registerDocumentSource } from '#search/indexer/sources.ts'
import type { NeedDocument } from '#search/indexes/needs.ts'
import { aUser } from '#tests/factories/a-user.ts'
import { aNeedDocument } from '#tests/search/catalogue-documents.ts'
import { readSearchIndex } from './read-search-index.server.ts'
import { reconcileNightly } from './reconcile-nightly.server.ts'
import { registerSearchJobs } from './register-jobs.server.ts'
import { retryDocuments } from './retry-documents.server.ts'
import { startMaintenance } from './start-maintenance.server.ts'

const night = new Date('2026-11-24T03:31:00+08:00')

let source: Map<string, NeedDocument>

beforeEach(() => {
  source = new Map(['a', 'b'].map((id) => [id, aNeedDocument({ id, title: `需求 ${id}` })]))
  registerDocumentSource({
    index: 'needs',
    load: async (_tx, ids) => ids.flatMap((id) => source.get(id) ?? []),
    listIds: async (_tx, after) => [...source.keys()].filter((id) => after === null || id > after),
  })
  registerSearchJobs()
})

afterEach(() => registerDocumentSource({ index: 'needs', load: async () => [], listIds: async () => [] }))

async function anOfficial(): Promise<Actor> {
  const { id, name, email } = await aUser({ platformRole: 'official' })
  return {
    sessionId: 'test',
    userId: id,
    name,
    email,
    locale: 'zh-CN',
    platformRole: 'official',
    regionScope: null,
    organization: null,
  }
}

const reconciledEvents = () =>
  reading((tx) => tx.domainEvent.findMany({ where: { type: 'search.reconciled' } }))
const needsOf = (view: Awaited<ReturnType<typeof readSearchIndex>>) =>
  view.reconciled?.indexes.find((one) => one.index === 'needs')

test('the night finds what drifted, writes it down and has it put right', async () => {
  await transaction((tx) => markStale(tx, 'needs', ['a', 'b']))
  await drainSearch()
  // Written past the outbox, as a restored backup or a hand in the database would.
  await reading((tx) => tx.searchDocument.delete({ where: { index_id: { index: 'needs', id: 'a' } } }))
  source.set('b', aNeedDocument({ id: 'b', title: '改过' }))
  expect(await reconcileNightly(night)).toBe(true)
  await runJobs()
  const view = await readSearchIndex()
  expect(needsOf(view)).toMatchObject({ documents: 2, stored: 1, missing: 1, different: 1, extra: 0 })
  expect(view.outbox.depth).toBe(2)
  expect(await drainSearch()).toMatchObject({ done: 2 })
  expect((await readSearchIndex()).engines[0]).toMatchObject({ name: 'postgres', counts: { needs: 2 } })
})

test('it runs once a night, however many workers ask and however often they start', async () => {
  const asked = await Promise.all([1, 2, 3, 4].map(() => reconcileNightly(new Date())))
  expect(asked.filter(Boolean)).toHaveLength(1)
  await Promise.all([runJobs(), runJobs()])
  expect(await reconcileNightly(new Date())).toBe(false)
  expect(await reconciledEvents()).toHaveLength(1)
  // A day later it is due again; a night on which nobody was there counts like any other.
  expect(await reconcileNightly(new Date(Date.now() + 3 * 86_400_000))).toBe(true)
})

test('a night that failed for good is tried again, an hour later', async () => {
  registerDocumentSource({
    index: 'needs',
    load: async () => [],
    listIds: () => Promise.reject(new Error('cannot be read')),
  })
  await reconcileNightly(night)
  for (let attempt = 0; attempt < 5; attempt++) {
    await runJobs()
    await reading((tx) => tx.job.updateMany({ data: { notBefore: new Date(0) } }))
  }
  const view = await readSearchIndex()
  expect(view.jobs.reconcile).toMatchObject({ state: { status: 'failed' }, reason: 'Error: cannot be read' })
  expect(await reconcileNightly(new Date())).toBe(false)
  expect(await reconcileNightly(new Date(Date.now() + 3_601_000))).toBe(true)
})

test('one comparison or rebuild at a time', async () => {
  const official = await anOfficial()
  expect(await startMaintenance(official, 'rebuild')).toMatchObject({ ok: true })
  expect(await startMaintenance(official, 'reconcile')).toEqual({ ok: false, refusal: 'under-way' })
  await runJobs()
  expect(await startMaintenance(official, 'reconcile')).toMatchObject({ ok: true })
})

test('a rebuild fills the index from the database and says how far it is', async () => {
  await startMaintenance(await anOfficial(), 'rebuild')
  await runJobs()
  const view = await readSearchIndex()
  expect(view.engines[0]?.counts?.needs).toBe(2)
  expect(view.jobs.rebuild?.state).toMatchObject({ status: 'done', done: 2, total: 2 })
  expect(view.rebuiltAt).not.toBeNull()
})

test('what was given up is shown with its reason, and tried again when somebody says so', async () => {
  await transaction((tx) => markStale(tx, 'needs', ['a', 'b']))
  await reading((tx) =>
    tx.staleDocument.updateMany({ where: { documentId: 'a' }, data: { attempts: 8, lastError: 'too long' } }),
  )
  await drainSearch()
  const view = await readSearchIndex()
  expect(view.outbox).toMatchObject({ depth: 0, givenUp: 1 })
  expect(view.failures).toMatchObject([
    { documentId: 'a', title: '需求 a', reason: 'too long', givenUp: true, nextAttempt: null },
  ])
  const official = await anOfficial()
  expect(await retryDocuments(official, { index: 'needs', documentId: 'b' })).toBe(0)
  expect(await retryDocuments(official, { index: 'needs', documentId: 'a' })).toBe(1)
  expect(await drainSearch()).toMatchObject({ done: 1 })
  expect((await readSearchIndex()).failures).toEqual([])
})
