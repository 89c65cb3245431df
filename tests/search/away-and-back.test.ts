/** The catalogue as its page asks for it, while the search server is killed and comes back. */

import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { CatalogueView } from '#app/modules/catalogue/catalogue-view.ts'
import { deployMigrations } from '#prisma/migrate/deploy.ts'
import { type Database, openDatabase } from '#prisma/pool.ts'
import { freePort } from '../../scripts/free-port.js'
import { meilisearchOnPath, type Server, startMeilisearch } from './meilisearch-server.ts'

const version = meilisearchOnPath()

if (!version) test.skip('skipped: no program meilisearch is on the PATH', () => {})

describe.runIf(version)('while the search server is away', () => {
  let port: number
  let server: Server
  let database: Database
  let search: () => Promise<CatalogueView>

  beforeAll(async () => {
    port = await freePort()
    server = await startMeilisearch({ port })
    // Read once per process, so before anything of the application is loaded.
    vi.stubEnv('MEILI_URL', server.url)
    const [{ bringDatabase }, { prepareSearch, drainSearch }, { registerSources }, catalogue, offerings] =
      await Promise.all([
        import('#app/platform/db.server.ts'),
        import('#app/platform/search.server.ts'),
        import('#app/modules/work/register-sources.server.ts'),
        import('#app/modules/catalogue/search-catalogue.server.ts'),
        import('#tests/factories/a-published-offering.ts'),
      ])
    database = await openDatabase({ folder: 'memory://away' })
    await deployMigrations(database.pool, path.resolve('prisma/migrations'))
    bringDatabase(database)
    registerSources()
    for (const title of ['压铸车间 MES 实施', '注塑车间 MES 实施'])
      await offerings.aPublishedOffering({ title })
    await prepareSearch()
    while ((await drainSearch()).done > 0);
    const { readCatalogueQuery } = await import('#app/modules/catalogue/catalogue-query.ts')
    search = () => catalogue.searchCatalogue(readCatalogueQuery(new URLSearchParams('q=MES')))
  })

  afterAll(async () => {
    vi.unstubAllEnvs()
    await server?.stop()
    await database?.close()
  })

  test('the page shows the same offerings and says who answers; it comes back by itself', async () => {
    const before = await search()
    expect(before).toMatchObject({ total: 2, degraded: false })

    await server.kill()
    for (let request = 0; request < 5; request += 1) {
      const away = await search()
      expect(away).toMatchObject({ total: 2, degraded: true })
      expect(new Set(away.found.map(({ id }) => id))).toEqual(new Set(before.found.map(({ id }) => id)))
    }

    server = await startMeilisearch({ existing: server.folder, port })
    let back = await search()
    for (let seconds = 0; back.degraded && seconds < 30; seconds += 1) {
      await wait(1_000)
      back = await search()
    }
    expect(back).toMatchObject({ total: 2, degraded: false })
  })
})
