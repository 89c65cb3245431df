/** The key that docs/search.md tells operators to make is enough for all that the product does, and opens nothing else. */
import { readFileSync } from 'node:fs'
import { Meilisearch } from 'meilisearch'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SearchUnavailable } from '#search/engine.ts'
import { type MeilisearchEngine, meilisearchEngine } from '#search/engines/meilisearch/engine.ts'
import { emptyQuery } from '#search/query.ts'
import { catalogue } from './catalogue-documents.ts'
import { meilisearchOnPath, type Server, startMeilisearch } from './meilisearch-server.ts'

const MASTER_KEY = 'a master key of the test, long enough'
const version = meilisearchOnPath()

if (!version) test.skip('skipped: no program meilisearch is on the PATH', () => {})

describe.runIf(version)('a server as in production', () => {
  let server: Server
  let administrator: Meilisearch
  let key: string

  beforeAll(async () => {
    server = await startMeilisearch({ masterKey: MASTER_KEY })
    administrator = new Meilisearch({ host: server.url, apiKey: MASTER_KEY })
    key = (await administrator.createKey(documentedKey())).key
  })

  afterAll(() => server?.stop())

  const engineWith = (apiKey: string | undefined, prefix = 'yupei_'): MeilisearchEngine =>
    meilisearchEngine({ url: server.url, key: apiKey, prefix, timeoutMilliseconds: 20_000 })
  const query = { ...emptyQuery('offerings'), words: 'MES', index: 'offerings' as const }

  test('the key of the documentation is enough', async () => {
    const engine = engineWith(key)
    await engine.applySettings()
    await engine.replaceAll('offerings', once(catalogue))
    await engine.upsert('offerings', catalogue.slice(0, 2))
    expect((await engine.search(query)).total).toBe(2)
    expect(await engine.retrieve({ index: 'offerings', keywords: ['MES'], limit: 10 })).toHaveLength(2)
    await engine.remove('offerings', ['erp'])
    await engine.replaceAll('offerings', once(catalogue))
    expect((await engine.settingsDifferences()).flatMap(({ changes }) => changes)).toEqual([])
    expect(await engine.health()).toBe(true)
  })

  test('another key, none, or the indexes of another installation: away, never an empty answer', async () => {
    for (const engine of [engineWith('wrong'), engineWith(undefined), engineWith(key, 'others_')]) {
      await expect(engine.search(query)).rejects.toThrow(SearchUnavailable)
      await expect(engine.upsert('offerings', catalogue)).rejects.toThrow(SearchUnavailable)
    }
  })
})

/** The body of the request in docs/search.md. */
function documentedKey() {
  const [, body = ''] = /POST \/keys\n(\{[\s\S]*?\n\})/.exec(readFileSync('docs/search.md', 'utf8')) ?? []
  return JSON.parse(body)
}

async function* once<Item>(items: readonly Item[]) {
  yield items
}
