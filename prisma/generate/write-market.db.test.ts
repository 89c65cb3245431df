import { beforeAll, expect, test } from 'vitest'
import { registerSources } from '#app/modules/work/register-sources.server.ts'
import { searchEngine } from '#app/platform/search.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { emptyQuery } from '#search/query.ts'
import { writeMarket } from './write-market.server.ts'

beforeAll(registerSources)

test('a market is written once, can be searched at once, and a second run adds nothing', async () => {
  const size = { offerings: 120, needs: 30, seed: 7 }
  const written = await writeMarket(size)
  expect(written).toEqual({ organizations: 25, offerings: 120, needs: 30 })
  const engine = await searchEngine()
  expect((await engine.search({ ...emptyQuery('offerings'), index: 'offerings' })).total).toBe(120)
  expect(await writeMarket(size)).toEqual({ organizations: 0, offerings: 0, needs: 0 })
  expect(await reading((tx) => tx.offeringVersion.count())).toBe(120)
})
