/** Fills the database with a made-up market, and counts its words, unless that was done before. */
import { currentCorpus } from '#app/modules/matching/current-corpus.server.ts'
import { registerSources } from '#app/modules/work/register-sources.server.ts'
import { closeDatabase } from '#app/platform/db.server.ts'
import { prepareSearch } from '#app/platform/search.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { writeMarket } from '#prisma/generate/write-market.server.ts'
import { report, timed } from './figures.ts'

const size = Number(process.env.BENCH_SIZE)
registerSources()
const present = await reading((tx) => tx.offering.count())
if (present < size) {
  const [took] = await timed(() => writeMarket({ offerings: size, needs: size / 10, seed: 7 }))
  report({ name: 'market written', size, value: took / 1000, unit: 's' })
}
await prepareSearch()
// What the generator queued for a search server is brought by a rebuild instead.
await reading(async (tx) => {
  await tx.$executeRaw`DELETE FROM "StaleDocument" WHERE "id" < (SELECT max("id") FROM "StaleDocument")`
  await tx.$executeRaw`INSERT INTO "StaleDocument" ("index", "documentId", "doneAt") SELECT 'offerings', 'none', now()
    WHERE NOT EXISTS (SELECT 1 FROM "StaleDocument")`
  await tx.$executeRaw`UPDATE "StaleDocument" SET "doneAt" = now()`
})
const [took] = await timed(() => currentCorpus(new Date()))
if (present < size) report({ name: 'words counted', size, value: took / 1000, unit: 's' })
await closeDatabase()
