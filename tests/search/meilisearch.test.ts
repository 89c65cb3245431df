/**
 * What only a real Meilisearch can show: typing mistakes, an outage in the middle of work, a rebuild under searches. The common
 * promises are in contract.test.ts.
 */
import { Meilisearch } from 'meilisearch'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type SearchEngine, SearchUnavailable } from '#search/engine.ts'
import { failOver } from '#search/engines/fail-over.ts'
import { meilisearchEngine } from '#search/engines/meilisearch/engine.ts'
import { emptyQuery } from '#search/query.ts'
import { anOfferingDocument, catalogue } from './catalogue-documents.ts'
import { candidates, type EngineUnderTest } from './engines-under-test.ts'
import { meilisearchOnPath, type Server, startMeilisearch } from './meilisearch-server.ts'

const version = meilisearchOnPath()
const [embedded] = candidates

if (!version) test.skip('skipped: no program meilisearch is on the PATH', () => {})

describe.runIf(version)('a real server', () => {
  let server: Server
  let engine: SearchEngine
  let standby: EngineUnderTest

  beforeAll(async () => {
    server = await startMeilisearch()
    engine = meilisearchEngine({ url: server.url, prefix: 'real_', timeoutMilliseconds: 20_000 })
    await engine.applySettings()
    await engine.upsert('offerings', catalogue)
    if (!embedded) throw new Error('no standby')
    standby = await embedded.start()
    await standby.engine.upsert('offerings', catalogue)
  })

  afterAll(async () => {
    await server?.stop()
    await standby?.stop()
  })

  const search = (words: string, given = {}) => ({
    ...emptyQuery('offerings'),
    words,
    ...given,
    index: 'offerings' as const,
  })

  test('a typing mistake in a long Latin word is forgiven', async () => {
    await engine.upsert('offerings', [anOfferingDocument({ id: 'plm', title: 'Teamcenter 产品数据管理' })])
    expect((await engine.search(search('teamcentre'))).hits.map((hit) => hit.id)).toEqual(['plm'])
    await engine.remove('offerings', ['plm'])
  })

  test('a rebuild is not seen until it is whole', async () => {
    async function* slowly() {
      yield catalogue.slice(0, 3)
      expect((await engine.search(search(''))).total).toBe(8)
      yield catalogue.slice(3, 5)
      expect((await engine.search(search(''))).total).toBe(8)
    }
    expect(await engine.replaceAll('offerings', slowly())).toBe(5)
    expect((await engine.search(search(''))).total).toBe(5)
    expect((await engine.search(search('MES'))).total).toBe(2)
    await engine.upsert('offerings', catalogue)
  })

  test('an index that is filled for the first time is not seen before it is whole', async () => {
    const fresh = meilisearchEngine({ url: server.url, prefix: 'first_', timeoutMilliseconds: 20_000 })
    await fresh.applySettings()
    async function* slowly() {
      yield catalogue.slice(0, 3)
      expect(await failOver(fresh, standby.engine).search(search(''))).toMatchObject({
        engine: 'postgres',
        degraded: true,
      })
      yield catalogue.slice(3)
    }
    await fresh.replaceAll('offerings', slowly())
    expect(await fresh.search(search(''))).toMatchObject({ engine: 'meilisearch', total: 8 })
    expect((await fresh.settingsDifferences()).flatMap(({ changes }) => changes)).toEqual([])
  })

  test('of fillings at once each is whole, and none leaves anything behind', async () => {
    const many = meilisearchEngine({ url: server.url, prefix: 'many_', timeoutMilliseconds: 20_000 })
    async function* inParts() {
      for (let from = 0; from < catalogue.length; from += 2) yield catalogue.slice(from, from + 2)
    }
    const counts = await Promise.all([1, 2, 3, 4].map(() => many.replaceAll('offerings', inParts())))
    expect(counts).toEqual(counts.map(() => catalogue.length))
    expect((await many.search(search(''))).total).toBe(catalogue.length)
    const ours = (await many.settingsDifferences()).filter(({ index }) => index === 'offerings')
    expect(ours).toEqual([{ index: 'offerings', absent: false, changes: [] }])
    const { results } = await new Meilisearch({ host: server.url }).getRawIndexes({ limit: 100 })
    expect(results.map(({ uid }) => uid).filter((uid) => uid.startsWith('many_'))).toHaveLength(1)
  })

  test('terms that differ by a character are two terms, however long', async () => {
    const [one, two] = [
      anOfferingDocument({ id: 'maintain', title: '预测性维护平台' }),
      anOfferingDocument({ id: 'repair', title: '预测性维修平台' }),
    ]
    await engine.upsert('offerings', [one, two])
    expect((await engine.search(search('预测性维修 平台 '))).hits.map((hit) => hit.id)).toEqual(['repair'])
    await engine.remove('offerings', ['maintain', 'repair'])
  })

  test('parts of a compound that stand apart are found by both engines', async () => {
    const apart = anOfferingDocument({ id: 'apart', title: '动力电池的铝合金托盘' })
    for (const one of [engine, standby.engine]) {
      await one.upsert('offerings', [apart])
      expect((await one.search(search('电池托盘 '))).hits.map((hit) => hit.id)).toEqual(['apart'])
      await one.remove('offerings', ['apart'])
    }
  })

  test('both engines agree on every filter and every count', async () => {
    const filters = [
      {},
      { domain: ['D1'] },
      { domain: ['D1', 'R2'], region: ['500112'] },
      { priceModel: ['fixed'] },
    ]
    for (const words of ['', '系统', '压铸', '检测', 'MES']) {
      for (const filter of filters) {
        const query = search(words, { filters: filter })
        const [theirs, ours] = [await engine.search(query), await standby.engine.search(query)]
        expect({ words, filter, total: theirs.total, facets: theirs.facets }).toEqual({
          words,
          filter,
          total: ours.total,
          facets: ours.facets,
        })
        expect(theirs.hits.map((hit) => hit.id).sort()).toEqual(ours.hits.map((hit) => hit.id).sort())
      }
    }
  })

  test('when it dies the standby answers the same request, and says so', async () => {
    const reader = failOver(engine, standby.engine)
    expect(await reader.search(search('MES'))).toMatchObject({
      engine: 'meilisearch',
      degraded: false,
      total: 2,
    })
    await server.stop()
    expect(await engine.health()).toBe(false)
    expect(await reader.search(search('MES'))).toMatchObject({ engine: 'postgres', degraded: true, total: 2 })
    await expect(engine.upsert('offerings', catalogue)).rejects.toThrow(SearchUnavailable)
    await expect(engine.search(search('MES'))).rejects.toThrow(SearchUnavailable)
  })
})
