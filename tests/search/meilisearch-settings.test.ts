/** Settings on a real server: what it gives back of them is not a difference, and equal ones cost it no task. */
import { Meilisearch } from 'meilisearch'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { indexUid } from '#search/engines/meilisearch/documents.ts'
import { type MeilisearchEngine, meilisearchEngine } from '#search/engines/meilisearch/engine.ts'
import { indexNames } from '#search/indexes/all-indexes.ts'
import { emptyQuery } from '#search/query.ts'
import { catalogue } from './catalogue-documents.ts'
import { meilisearchOnPath, type Server, startMeilisearch } from './meilisearch-server.ts'

const version = meilisearchOnPath()

if (!version) test.skip('skipped: no program meilisearch is on the PATH', () => {})

describe.runIf(version)('on a real server', () => {
  let server: Server
  let engine: MeilisearchEngine
  let client: Meilisearch

  beforeAll(async () => {
    server = await startMeilisearch()
    client = new Meilisearch({ host: server.url })
    engine = meilisearchEngine({ url: server.url, prefix: 'settings_', timeoutMilliseconds: 20_000 })
  })

  afterAll(() => server?.stop())

  const tasks = async () => (await client.tasks.getTasks({ limit: 1 })).total
  const offerings = () => client.index(indexUid('settings_', 'offerings'))
  const differences = async () =>
    (await engine.settingsDifferences()).flatMap(({ index, changes }) =>
      changes.map(({ setting, reindexes }) => ({ index, setting, reindexes })),
    )

  test('asking about indexes that are not there creates none', async () => {
    expect((await engine.settingsDifferences()).map(({ index, absent }) => [index, absent])).toEqual(
      indexNames.map((index) => [index, true]),
    )
    expect(await tasks()).toBe(0)
  })

  test('once applied nothing differs, and applying again gives the server nothing to do', async () => {
    await engine.applySettings()
    expect(await differences()).toEqual([])
    expect((await engine.settingsDifferences()).some(({ absent }) => absent)).toBe(false)
    const before = await tasks()
    await engine.applySettings()
    expect(await tasks()).toBe(before)
  })

  test('what was changed on the server is shown, and only that index is given a task', async () => {
    await engine.upsert('offerings', catalogue)
    await offerings()
      .updateSettings({ searchCutoffMs: 900, dictionary: ['压铸'] })
      .waitTask()
    expect(await differences()).toEqual([
      { index: 'offerings', setting: 'dictionary', reindexes: true },
      { index: 'offerings', setting: 'searchCutoffMs', reindexes: false },
    ])
    const before = await tasks()
    await engine.applySettings()
    expect(await tasks()).toBe(before + 1)
    expect(await differences()).toEqual([])
    const result = await engine.search({ ...emptyQuery('offerings'), words: '压铸', index: 'offerings' })
    expect(result.total).toBe(2)
  })

  test('settings that are not ours stay as somebody set them', async () => {
    await offerings()
      .updateSettings({ separatorTokens: ['|'] })
      .waitTask()
    await engine.applySettings()
    expect((await offerings().getSettings()).separatorTokens).toEqual(['|'])
  })
})
