import { expect, test } from 'vitest'
import { SearchUnavailable } from '#search/engine.ts'
import { emptyQuery } from '#search/query.ts'
import { failOver, type SearchReader } from './fail-over.ts'
import { meilisearchEngine } from './meilisearch/engine.ts'

/** Stands in for the database's engine: what is tested is who is asked. */
function standby(): SearchReader & { asked: number } {
  const reader = {
    name: 'postgres' as const,
    asked: 0,
    search: async () => {
      reader.asked++
      return { engine: 'postgres' as const, hits: [], total: 7, facets: {}, relaxed: null, degraded: false }
    },
    retrieve: async () => ['a'],
    suggest: async () => [],
    health: async () => true,
  }
  return reader
}

const query = { ...emptyQuery('offerings'), index: 'offerings' as const }

test('where nobody listens the standby answers, at once, and says so', async () => {
  const away: string[] = []
  const nobody = meilisearchEngine({ url: 'http://127.0.0.1:9', timeoutMilliseconds: 300 })
  const engine = failOver(nobody, standby(), { onAway: (error) => away.push(error.name) })
  expect(await engine.search(query)).toMatchObject({ engine: 'postgres', total: 7, degraded: true })
  expect(await engine.retrieve({ index: 'offerings', keywords: ['x'], limit: 1 })).toEqual(['a'])
  expect(away).toEqual(['SearchUnavailable', 'SearchUnavailable'])
})

test('after three failures it is left alone for ten seconds, then tried once', async () => {
  let time = 0
  let tries = 0
  let away = true
  const primary: SearchReader = {
    ...standby(),
    name: 'meilisearch',
    search: async () => {
      tries++
      if (away) throw new SearchUnavailable('meilisearch', 'away')
      return { engine: 'meilisearch', hits: [], total: 1, facets: {}, relaxed: null, degraded: false }
    },
  }
  const engine = failOver(primary, standby(), { now: () => time })
  for (let one = 0; one < 5; one++) expect((await engine.search(query)).degraded).toBe(true)
  expect(tries).toBe(3)
  time = 10_001
  await engine.search(query)
  expect(tries).toBe(4)
  await engine.search(query)
  expect(tries).toBe(4)
  time = 30_000
  away = false
  expect(await engine.search(query)).toMatchObject({ engine: 'meilisearch', degraded: false })
})

test('a fault of ours is not hidden by the standby', async () => {
  const broken: SearchReader = { ...standby(), search: () => Promise.reject(new TypeError('bug')) }
  await expect(failOver(broken, standby()).search(query)).rejects.toThrow(TypeError)
})
