/** A full rebuild of the offerings from the database, beside the search server's own bulk load of the same documents. */
import { Meilisearch } from 'meilisearch'
import { registerSources } from '#app/modules/work/register-sources.server.ts'
import { closeDatabase } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env.server.ts'
import { prepareSearch } from '#app/platform/search.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { applySettings } from '#search/engines/meilisearch/apply-settings.ts'
import { openWriter } from '#search/engines/meilisearch/carry-out.ts'
import { storedDocument } from '#search/engines/meilisearch/documents.ts'
import { meilisearchEngine } from '#search/engines/meilisearch/engine.ts'
import { rebuild } from '#search/indexer/rebuild.server.ts'
import { documentSource } from '#search/indexer/sources.ts'
import type { OfferingDocument } from '#search/indexes/offerings.ts'
import { report, timed } from './figures.ts'

const PAGE = 1_000
/** Documents of one request of the bulk load. */
const BULK = 20_000

registerSources()
const size = Number(process.env.BENCH_SIZE)
const { MEILI_URL = '', MEILI_KEY, MEILI_PREFIX } = env()
const engine = meilisearchEngine({ url: MEILI_URL, key: MEILI_KEY, prefix: MEILI_PREFIX })
await engine.applySettings()
const [own] = await timed(() => rebuild(engine, 'offerings', reading))

const documents: ReturnType<typeof storedDocument>[] = []
const source = documentSource('offerings')
let after: string | null = null
while (source) {
  const from: string | null = after
  const ids: string[] = await reading((tx) => source.listIds(tx, from, PAGE))
  after = ids.at(-1) ?? null
  if (after === null) break
  const loaded = await reading((tx) => source.load(tx, ids))
  documents.push(...(loaded as OfferingDocument[]).map(storedDocument))
}
const client = new Meilisearch({ host: MEILI_URL, apiKey: MEILI_KEY })
const uid = `${MEILI_PREFIX}bulk`
await client.deleteIndexIfExists(uid)
await applySettings(openWriter({ url: MEILI_URL, key: MEILI_KEY }), uid, 'offerings')
const [bulk] = await timed(async () => {
  const tasks = []
  for (let from = 0; from < documents.length; from += BULK) {
    tasks.push(await client.index(uid).addDocuments(documents.slice(from, from + BULK), { primaryKey: 'id' }))
  }
  await client.tasks.waitForTasks(tasks, { timeout: 30 * 60_000, interval: 100 })
})
await client.deleteIndexIfExists(uid)
const about = { size, engine: 'meilisearch', unit: 's' }
report({
  name: "the server's own bulk load",
  ...about,
  value: bulk / 1000,
  note: `${documents.length} documents`,
})
report({
  name: 'full reindex from the database',
  ...about,
  value: own / 1000,
  ratio: own / bulk,
  to: "the server's own bulk load",
})
// The other indexes, for what is measured next.
await prepareSearch()
await closeDatabase()
