/** A hundred writes a second for a while: how long until the search server has each, beside one write straight to it. */
import { setTimeout as wait } from 'node:timers/promises'
import { publishedSnapshots } from '#app/modules/offerings/offering.data.server.ts'
import { offeringDocument } from '#app/modules/offerings/offering.document.ts'
import { registerSources } from '#app/modules/work/register-sources.server.ts'
import { dayOf } from '#app/platform/dates.ts'
import { closeDatabase } from '#app/platform/db.server.ts'
import { env } from '#app/platform/env.server.ts'
import { drainSearch } from '#app/platform/search.server.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { meilisearchEngine } from '#search/engines/meilisearch/engine.ts'
import { markStale } from '#search/indexer/mark-stale.ts'
import { quantile, report, timed } from './figures.ts'

const SECONDS = 30
const WRITES_A_SECOND = 100
/** As the worker's clock looks into the outbox. */
const DRAIN_EVERY_MILLISECONDS = 2_000

registerSources()
const size = Number(process.env.BENCH_SIZE)
const { MEILI_URL = '', MEILI_KEY, MEILI_PREFIX } = env()
const rows = await reading((tx) =>
  tx.offering.findMany({
    where: { status: 'published' },
    orderBy: { id: 'asc' },
    take: SECONDS * WRITES_A_SECOND,
    select: { id: true },
  }),
)
const engine = meilisearchEngine({ url: MEILI_URL, key: MEILI_KEY, prefix: MEILI_PREFIX })
const alone: number[] = []
for (const { id } of rows.slice(0, 20)) {
  const documents = (await reading((tx) => publishedSnapshots(tx, [id]))).map((snapshot) =>
    offeringDocument(snapshot, dayOf(new Date())),
  )
  alone.push((await timed(() => engine.upsert('offerings', documents)))[0])
}

const started = Date.now()
let isWriting = true
const draining = (async () => {
  for (;;) {
    const wasWriting = isWriting
    const { done, waiting } = await drainSearch()
    if (done === 0 && waiting === 0 && !wasWriting) return
    if (done === 0) await wait(DRAIN_EVERY_MILLISECONDS)
  }
})()
for (const [number, { id }] of rows.entries()) {
  const due = started + (number * 1000) / WRITES_A_SECOND
  if (due > Date.now()) await wait(due - Date.now())
  await transaction((tx) => markStale(tx, 'offerings', [id]))
}
const wrote = (rows.length * 1000) / (Date.now() - started)
isWriting = false
await draining
const lags = await reading(
  (tx) => tx.$queryRaw<{ seconds: number }[]>`
    SELECT extract(epoch FROM "doneAt" - "enqueuedAt")::float8 AS seconds FROM "StaleDocument"
    WHERE "enqueuedAt" >= ${new Date(started)} AND "doneAt" IS NOT NULL`,
)
const seconds = lags.map((row) => row.seconds)
const note = `${Math.round(wrote)} writes/s reached, ${seconds.length} of ${rows.length} carried`
for (const [q, name] of [
  [0.5, 'p50'],
  [0.95, 'p95'],
] as const) {
  const value = quantile(seconds, q) * 1000
  const ratio = value / quantile(alone, q)
  const to = `one write straight to it ${name}`
  report({ name: `outbox lag ${name}`, size, engine: 'meilisearch', value, unit: 'ms', ratio, to, note })
}
await closeDatabase()
