/**
 * The outbox from a change to the engines, against the real database. The remote engine is a stand-in that refuses or is away on demand:
 * a real server cannot be made to do so reliably.
 */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openedDatabase } from '#app/platform/db.server.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { type SearchEngine, SearchRejected, SearchUnavailable } from '#search/engine.ts'
import { postgresEngine } from '#search/engines/postgres/engine.ts'
import { sqlOfPool, sqlOfTransaction } from '#search/engines/postgres/sql.ts'
import type { NeedDocument } from '#search/indexes/needs.ts'
import { emptyQuery } from '#search/query.ts'
import { aNeedDocument } from '#tests/search/catalogue-documents.ts'
import { drain } from './drain.server.ts'
import { markStale } from './mark-stale.ts'
import { failedDocuments, outboxState, retryNow } from './outbox-report.server.ts'
import { rebuild } from './rebuild.server.ts'
import { registerDocumentSource } from './sources.ts'

const written = new Map<string, NeedDocument>()
let poison = ''
let away = false
const uploads: string[][] = []

const remote = {
  name: 'meilisearch',
  upsert: async (_index: string, documents: NeedDocument[]) => {
    if (away) throw new SearchUnavailable('meilisearch', 'away')
    uploads.push(documents.map((one) => one.id))
    if (documents.some((one) => one.id === poison)) throw new SearchRejected('meilisearch', 'bad document')
    for (const document of documents) written.set(document.id, document)
  },
  remove: async (_index: string, ids: string[]) => {
    for (const id of ids) written.delete(id)
  },
} as unknown as SearchEngine

let source: Map<string, NeedDocument>

beforeEach(() => {
  source = new Map()
  written.clear()
  uploads.length = 0
  poison = ''
  away = false
  registerDocumentSource({
    index: 'needs',
    load: async (_tx, ids) => ids.flatMap((id) => source.get(id) ?? []),
    listIds: async (_tx, after, limit) =>
      [...source.keys()]
        .sort()
        .filter((id) => after === null || id > after)
        .slice(0, limit),
  })
})

afterEach(() => registerDocumentSource({ index: 'needs', load: async () => [], listIds: async () => [] }))

const change = (...ids: string[]) => transaction((tx) => markStale(tx, 'needs', ids))
const drainOnce = () => drain({ read: reading, engines: [remote] })
const makeAllDue = async () => {
  const { prisma } = await openedDatabase()
  await prisma.staleDocument.updateMany({ data: { notBefore: new Date(0) } })
}

async function inPostgres(words: string) {
  const { database } = await openedDatabase()
  const engine = postgresEngine(sqlOfPool(database.pool))
  return (await engine.search({ ...emptyQuery('needs'), words, index: 'needs' })).hits.map((hit) => hit.id)
}

test('the document of the database is there with the change, before any drain', async () => {
  source.set('a', aNeedDocument({ id: 'a', title: '压铸模具' }))
  await change('a')
  expect(await inPostgres('压铸')).toEqual(['a'])
  source.delete('a')
  await change('a')
  expect(await inPostgres('压铸')).toEqual([])
})

test('a change that is rolled back leaves nothing', async () => {
  source.set('a', aNeedDocument({ id: 'a', title: '压铸模具' }))
  const failing = transaction(async (tx) => {
    await markStale(tx, 'needs', 'a')
    throw new Error('changed my mind')
  })
  await expect(failing).rejects.toThrow('changed my mind')
  expect(await inPostgres('压铸')).toEqual([])
  expect(await drainOnce()).toEqual({ done: 0, refused: 0, waiting: 0 })
})

test('many changes of one document are one upload of what it is now', async () => {
  for (const title of ['一', '二', '三']) {
    source.set('a', aNeedDocument({ id: 'a', title }))
    await change('a')
  }
  expect(await drainOnce()).toEqual({ done: 1, refused: 0, waiting: 0 })
  expect(uploads).toEqual([['a']])
  expect(written.get('a')?.title).toBe('三')
  expect(await drainOnce()).toEqual({ done: 0, refused: 0, waiting: 0 })
})

test('what is gone is removed', async () => {
  written.set('a', aNeedDocument({ id: 'a', title: '旧' }))
  await change('a')
  await drainOnce()
  expect(written.has('a')).toBe(false)
})

test('one bad document does not keep the others away; it waits longer each time and then stays, with the reason', async () => {
  const ids = ['a', 'b', 'c', 'd', 'e']
  for (const id of ids) source.set(id, aNeedDocument({ id, title: id }))
  poison = 'c'
  await change(...ids)
  expect(await drainOnce()).toEqual({ done: 4, refused: 1, waiting: 0 })
  expect([...written.keys()].sort()).toEqual(['a', 'b', 'd', 'e'])
  expect(await drainOnce()).toEqual({ done: 0, refused: 0, waiting: 0 })
  for (let attempt = 0; attempt < 10; attempt++) {
    await makeAllDue()
    await drainOnce()
  }
  const { prisma } = await openedDatabase()
  const [left, ...others] = await prisma.staleDocument.findMany({ where: { doneAt: null } })
  expect(others).toEqual([])
  expect(left).toMatchObject({ documentId: 'c', attempts: 8 })
  expect(left?.lastError).toContain('bad document')
})

test('while the server is away lines wait and no attempt counts', async () => {
  source.set('a', aNeedDocument({ id: 'a', title: '压铸' }))
  await change('a')
  away = true
  expect(await drainOnce()).toEqual({ done: 0, refused: 0, waiting: 1 })
  const { prisma } = await openedDatabase()
  expect(await prisma.staleDocument.findFirst()).toMatchObject({ attempts: 0, doneAt: null })
  away = false
  await makeAllDue()
  expect(await drainOnce()).toEqual({ done: 1, refused: 0, waiting: 0 })
})

test('two drains at once do not carry one document twice', async () => {
  for (let number = 0; number < 20; number++) {
    source.set(`n${number}`, aNeedDocument({ id: `n${number}`, title: `需求 ${number}` }))
  }
  await change(...source.keys())
  const drained = await Promise.all([drainOnce(), drainOnce()])
  expect(drained.reduce((sum, one) => sum + one.done, 0)).toBe(20)
  expect(uploads.flat()).toHaveLength(20)
})

test('a drain that slept past its lease may have written an old state: the document is carried once more', async () => {
  source.set('a', aNeedDocument({ id: 'a', title: '旧' }))
  await change('a')
  const sleepy = {
    ...remote,
    upsert: async (index: 'needs', documents: NeedDocument[]) => {
      // While it holds the old state, its lease ends, the document changes and another drain carries that.
      source.set('a', aNeedDocument({ id: 'a', title: '新' }))
      await change('a')
      await makeAllDue()
      expect(await drainOnce()).toMatchObject({ done: 1 })
      await remote.upsert(index, documents)
    },
  } as unknown as SearchEngine
  await drain({ read: reading, engines: [sleepy] })
  expect(written.get('a')?.title).toBe('旧')
  expect(await drainOnce()).toMatchObject({ done: 1 })
  expect(written.get('a')?.title).toBe('新')
})

test('a later success settles a refusal that was given up', async () => {
  source.set('a', aNeedDocument({ id: 'a', title: 'a' }))
  await change('a')
  const { prisma } = await openedDatabase()
  await prisma.staleDocument.updateMany({ data: { attempts: 8, lastError: 'bad document' } })
  expect(await drainOnce()).toMatchObject({ done: 0 })
  await change('a')
  expect(await drainOnce()).toMatchObject({ done: 1 })
  expect(await prisma.staleDocument.count({ where: { doneAt: null } })).toBe(0)
})

test('the report says how much waits, for how long, and what was refused', async () => {
  source.set('a', aNeedDocument({ id: 'a', title: '压铸模具' }))
  source.set('b', aNeedDocument({ id: 'b', title: '另一件' }))
  poison = 'a'
  await change('a', 'b')
  const { prisma } = await openedDatabase()
  await prisma.staleDocument.updateMany({ data: { enqueuedAt: new Date(Date.now() - 90_000) } })
  const report = () => reading(async (tx) => outboxState(sqlOfTransaction(tx)))
  const failures = () => reading(async (tx) => failedDocuments(sqlOfTransaction(tx), 10))
  expect(await report()).toMatchObject({ depth: 2, failing: 0, givenUp: 0 })
  expect((await report()).lagSeconds).toBeGreaterThanOrEqual(90)
  await drainOnce()
  expect(await report()).toMatchObject({ depth: 1, failing: 1, givenUp: 0 })
  expect(await failures()).toMatchObject([
    { documentId: 'a', title: '压铸模具', attempts: 1, givenUp: false, nextAttempt: expect.any(Date) },
  ])
  await prisma.staleDocument.updateMany({ where: { documentId: 'a' }, data: { attempts: 8 } })
  expect(await report()).toMatchObject({ depth: 0, lagSeconds: 0, failing: 0, givenUp: 1 })
  expect(await failures()).toMatchObject([{ documentId: 'a', givenUp: true, nextAttempt: null }])
  poison = ''
  expect(await reading(async (tx) => retryNow(sqlOfTransaction(tx)))).toBe(1)
  expect(await drainOnce()).toMatchObject({ done: 1 })
  expect(await report()).toEqual({ depth: 0, lagSeconds: 0, failing: 0, givenUp: 0 })
})

test('a rebuild brings all, takes away what is gone, and queues what changed meanwhile', async () => {
  const { database } = await openedDatabase()
  const engine = postgresEngine(sqlOfPool(database.pool))
  await engine.upsert('needs', [aNeedDocument({ id: 'old', title: '压铸旧' })])
  source.set('a', aNeedDocument({ id: 'a', title: '压铸新' }))
  source.set('b', aNeedDocument({ id: 'b', title: '压铸又' }))
  expect(await rebuild(engine, 'needs', reading)).toBe(2)
  expect((await inPostgres('压铸')).sort()).toEqual(['a', 'b'])
})
