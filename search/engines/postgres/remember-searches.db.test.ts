import { afterEach, beforeEach, expect, test } from 'vitest'
import { openedDatabase } from '#app/platform/db.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import type { SearchEngine } from '#search/engine.ts'
import { changeMark } from '#search/indexer/change-mark.server.ts'
import { markStale } from '#search/indexer/mark-stale.ts'
import { registerDocumentSource } from '#search/indexer/sources.ts'
import type { NeedDocument } from '#search/indexes/needs.ts'
import { emptyQuery } from '#search/query.ts'
import { aNeedDocument } from '#tests/search/catalogue-documents.ts'
import { postgresEngine } from './engine.ts'
import { rememberSearches } from './remember-searches.ts'
import { sqlOfPool } from './sql.ts'

const source = new Map<string, NeedDocument>()
let asked = 0
let engine: SearchEngine

beforeEach(async () => {
  source.clear()
  asked = 0
  registerDocumentSource({
    index: 'needs',
    load: async (_tx, ids) => ids.flatMap((id) => source.get(id) ?? []),
    listIds: async () => [...source.keys()],
  })
  const { database } = await openedDatabase()
  const sql = sqlOfPool(database.pool)
  const real = postgresEngine(sql)
  const counting: SearchEngine = {
    ...real,
    search: (query) => {
      asked += 1
      return real.search(query)
    },
  }
  engine = rememberSearches(counting, () => changeMark(sql))
})

afterEach(() => registerDocumentSource({ index: 'needs', load: async () => [], listIds: async () => [] }))

const publish = (id: string) => {
  source.set(id, aNeedDocument({ id, title: '压铸车间需要制造执行系统' }))
  return transaction((tx) => markStale(tx, 'needs', id))
}
const search = (words: string) => engine.search({ ...emptyQuery('needs'), words, index: 'needs' })

test('an equal search is answered from memory until a document changes', async () => {
  await publish('first')
  expect((await search('压铸')).total).toBe(1)
  expect((await search('压铸')).total).toBe(1)
  expect(asked).toBe(1)
  await publish('second')
  expect((await search('压铸')).total).toBe(2)
  source.delete('first')
  await transaction((tx) => markStale(tx, 'needs', 'first'))
  expect((await search('压铸')).hits.map((hit) => hit.id)).toEqual(['second'])
})

test('of many equal searches at once, one asks the database; another search is another', async () => {
  await publish('first')
  const totals = await Promise.all(Array.from({ length: 20 }, () => search('压铸')))
  expect(totals.map((result) => result.total)).toEqual(Array(20).fill(1))
  expect(asked).toBe(1)
  expect((await search('注塑')).total).toBe(0)
  expect(asked).toBe(2)
})

test('a search that fails is asked again', async () => {
  const failing = rememberSearches(
    {
      ...engine,
      search: () => {
        asked += 1
        return Promise.reject(new Error('connection lost'))
      },
    },
    async () => 'unchanged',
  )
  const query = { ...emptyQuery('needs'), words: '压铸', index: 'needs' as const }
  await expect(failing.search(query)).rejects.toThrow('connection lost')
  await expect(failing.search(query)).rejects.toThrow('connection lost')
  expect(asked).toBe(2)
})
