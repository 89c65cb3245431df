/** The comparison against PostgreSQL's own index; tests/search/kill.test.ts has the same comparison on Meilisearch. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openedDatabase } from '#app/platform/db.server.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import type { SearchEngine } from '#search/engine.ts'
import { postgresEngine } from '#search/engines/postgres/engine.ts'
import { sqlOfPool, sqlOfTransaction } from '#search/engines/postgres/sql.ts'
import type { NeedDocument } from '#search/indexes/needs.ts'
import { aNeedDocument } from '#tests/search/catalogue-documents.ts'
import { compareIndex, type Differing, type Seen } from './compare-index.server.ts'
import { drain } from './drain.server.ts'
import { markStale } from './mark-stale.ts'
import { queueAnew } from './outbox.server.ts'
import { registerDocumentSource } from './sources.ts'

let source: Map<string, NeedDocument>
let engine: SearchEngine

beforeEach(async () => {
  source = new Map()
  registerDocumentSource({
    index: 'needs',
    load: async (_tx, ids) => ids.flatMap((id) => source.get(id) ?? []),
    listIds: async (_tx, after, limit) =>
      [...source.keys()]
        .sort()
        .filter((id) => after === null || id > after)
        .slice(0, limit),
  })
  const { database } = await openedDatabase()
  engine = postgresEngine(sqlOfPool(database.pool))
})

afterEach(() => registerDocumentSource({ index: 'needs', load: async () => [], listIds: async () => [] }))

async function compare(of = engine) {
  const seen: Seen = { documents: 0, stored: 0, waiting: 0 }
  const differing: Differing[] = []
  for await (const one of compareIndex(of, 'needs', reading, seen)) differing.push(one)
  return { ...seen, differing }
}

/** 1,200 documents in step, more than one page of either side. */
async function inStep() {
  for (let at = 0; at < 1_200; at++)
    source.set(`n${at}`, aNeedDocument({ id: `n${at}`, title: `需求 ${at}` }))
  await engine.upsert('needs', [...source.values()])
}

test('an index in step has no difference', async () => {
  await inStep()
  expect(await compare()).toEqual({ documents: 1_200, stored: 1_200, waiting: 0, differing: [] })
})

test('what is missing, too much and different is named, and nothing else', async () => {
  await inStep()
  await engine.remove('needs', ['n7'])
  await engine.upsert('needs', [
    aNeedDocument({ id: 'ghost', title: '不该在' }),
    aNeedDocument({ id: 'n9', title: '旧的' }),
  ])
  const { differing, ...counts } = await compare()
  expect(counts).toEqual({ documents: 1_200, stored: 1_200, waiting: 0 })
  expect(differing).toHaveLength(3)
  expect(differing).toEqual(
    expect.arrayContaining([
      { id: 'n7', difference: 'missing' },
      { id: 'ghost', difference: 'extra' },
      { id: 'n9', difference: 'different' },
    ]),
  )
})

test('a document that waits in the outbox is no difference, and one that was given up is', async () => {
  source.set('a', aNeedDocument({ id: 'a', title: '甲' }))
  await transaction((tx) => queueAnew(sqlOfTransaction(tx), 'needs', ['a']))
  expect(await compare()).toMatchObject({ waiting: 1, differing: [] })
  await reading((tx) => tx.staleDocument.updateMany({ data: { attempts: 8, lastError: 'bad document' } }))
  expect(await compare()).toMatchObject({ waiting: 0, differing: [{ id: 'a', difference: 'missing' }] })
})

test('what is carried while the comparison runs is no difference', async () => {
  source.set('a', aNeedDocument({ id: 'a', title: '甲' }))
  source.set('b', aNeedDocument({ id: 'b', title: '乙' }))
  await engine.upsert('needs', [...source.values()])
  // The remote index as it was before a change that was written and carried after the index had been read.
  const behind: SearchEngine = {
    ...engine,
    fingerprints: async function* (index, ids) {
      yield* [...(await collected(engine.fingerprints(index, ids)))]
      if (!ids) return
      source.set('a', aNeedDocument({ id: 'a', title: '新甲' }))
      await transaction((tx) => markStale(tx, 'needs', 'a'))
      await drain({ read: reading, engines: [engine] })
    },
  }
  source.set('a', aNeedDocument({ id: 'a', title: '还没写进去' }))
  expect(await compare(behind)).toMatchObject({ waiting: 1, differing: [] })
  expect(await compare()).toMatchObject({ waiting: 0, differing: [] })
})

test('queueing what differs brings the index back in step, given up or not', async () => {
  await inStep()
  await engine.remove('needs', ['n7'])
  await engine.upsert('needs', [aNeedDocument({ id: 'ghost', title: '不该在' })])
  await transaction((tx) => queueAnew(sqlOfTransaction(tx), 'needs', ['n7']))
  await reading((tx) => tx.staleDocument.updateMany({ data: { attempts: 8, lastError: 'bad document' } }))
  const { differing } = await compare()
  await transaction((tx) =>
    queueAnew(
      sqlOfTransaction(tx),
      'needs',
      differing.map((one) => one.id),
    ),
  )
  expect(await drain({ read: reading, engines: [engine] })).toEqual({ done: 2, refused: 0, waiting: 0 })
  expect(await compare()).toMatchObject({ differing: [] })
  expect(await reading((tx) => tx.staleDocument.count({ where: { doneAt: null } }))).toBe(0)
})

async function collected<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}
