/**
 * tsx tests/bench/meilisearch.ts DATABASE_URL MEILI_URL [fill] [alone] [recall]: how long a Meilisearch takes to find the candidates of needs, and
 * pages of the catalogue, over the documents of a generated market (db:generate); PostgreSQL beside it. `fill` copies the documents first, `alone` leaves PostgreSQL out,
 * `recall` says how many of the ranker's best offerings of the whole domain are among the candidates (minutes).
 */
import { openDatabase } from '#prisma/pool.ts'
import type { RetrieveQuery, SearchEngine } from '#search/engine.ts'
import { meilisearchEngine } from '#search/engines/meilisearch/engine.ts'
import { postgresEngine } from '#search/engines/postgres/engine.ts'
import { sqlOfPool } from '#search/engines/postgres/sql.ts'
import type { OfferingDocument } from '#search/indexes/offerings.ts'
import { emptyQuery } from '#search/query.ts'
import { keywords } from '#search/text/keywords.ts'
import { emptyStatistics, type TextStatistics } from '#search/text/statistics.ts'
import type { TextDocument } from '#search/text/text-document.ts'
import { buildTextIndex, rankText } from '#search/text/text-index.ts'

const NEEDS = 200
const RECALL_NEEDS = 40
const BEST = [10, 20, 50]
const [databaseUrl = '', url = '', ...wishes] = process.argv.slice(2)
const database = await openDatabase({ url: databaseUrl, maxConnections: 2 })
const name = new URL(databaseUrl).pathname.slice(1)
const server = meilisearchEngine({
  url,
  prefix: `${name}_`,
  timeoutMilliseconds: 60_000,
  retrieveMilliseconds: 60_000,
})
const standby = postgresEngine(sqlOfPool(database.pool))

if (wishes.includes('fill')) {
  const from = performance.now()
  await server.applySettings()
  let count = 0
  for await (const batch of documents()) {
    await server.upsert('offerings', batch)
    count += batch.length
  }
  console.log(`${count} documents in ${((performance.now() - from) / 1000).toFixed(0)} s`)
}

const statistics = await newestStatistics()
const queries = await needQueries()
for (const engine of wishes.includes('alone') ? [server] : [server, standby]) {
  await time(`${engine.name}: candidates`, engine, (query) => engine.retrieve(query))
  await time(`${engine.name}: the newest of the domain`, engine, (query) =>
    engine.retrieve({ ...query, keywords: [] }),
  )
  await time(`${engine.name}: a page of two words`, engine, (query) =>
    engine.search({
      ...emptyQuery('offerings'),
      words: query.keywords.slice(0, 2).join(' '),
      index: 'offerings',
    }),
  )
  await time(`${engine.name}: a page of a domain`, engine, (query) =>
    engine.search({
      ...emptyQuery('offerings'),
      filters: { domain: domainOf(query) },
      index: 'offerings',
    }),
  )
}
if (wishes.includes('recall')) await recall()
await database.close()

async function* documents(): AsyncGenerator<OfferingDocument[]> {
  let after = ''
  for (;;) {
    const { rows } = await database.pool.query(
      `SELECT "document" FROM "SearchDocument" WHERE "index" = 'offerings' AND "id" > $1 ORDER BY "id" LIMIT 5000`,
      [after],
    )
    if (rows.length === 0) return
    yield rows.map((row) => row.document)
    after = rows.at(-1).document.id
  }
}

async function newestStatistics(): Promise<TextStatistics | undefined> {
  const { rows } = await database.pool.query(
    `SELECT "statistics" FROM "CorpusSnapshot" ORDER BY "takenAt" DESC LIMIT 1`,
  )
  return rows[0]?.statistics
}

/** What matching asks for published needs, as find-candidates.server.ts does: keywords by the catalogue's frequencies, and the domain. */
async function needQueries(): Promise<(RetrieveQuery & { text: TextDocument })[]> {
  const { rows } = await database.pool.query(
    `SELECT "snapshot" FROM "NeedVersion" ORDER BY "needId" LIMIT ${NEEDS}`,
  )
  return rows.map(({ snapshot }) => {
    const { title, keywords: listed, background, outcomeWanted, domainCode } = snapshot
    const text = { title, keywords: listed, summary: `${background}${outcomeWanted}` }
    return {
      text,
      index: 'offerings',
      keywords: keywords(text, statistics),
      filters: domainCode ? [{ facet: 'domain', anyOf: [domainCode], orBlank: true }] : [],
      limit: 1_000,
    }
  })
}

function domainOf({ filters = [] }: RetrieveQuery): string[] {
  return filters.flatMap((filter) => ('facet' in filter ? filter.anyOf : []))
}

/** How many of the best that the ranker finds by reading the whole domain are among the candidates. */
async function recall() {
  const best = await rankersBest()
  for (const engine of [server, standby]) {
    const found = await Promise.all(best.map(async ({ query }) => new Set(await engine.retrieve(query))))
    const shares = BEST.map((count) => {
      const hits = best.map(({ ids }, at) => ids.slice(0, count).filter((id) => found[at]?.has(id)).length)
      return `${count}: ${((100 * hits.reduce((sum, one) => sum + one, 0)) / (best.length * count)).toFixed(1)} %`
    })
    console.log(`${engine.name}: of the ranker's best, among the candidates ${shares.join(', ')}`)
  }
}

async function rankersBest(): Promise<{ query: RetrieveQuery; ids: string[] }[]> {
  const best: { query: RetrieveQuery; ids: string[] }[] = []
  const asked = queries.slice(0, RECALL_NEEDS)
  for (const domain of new Set(asked.flatMap(domainOf))) {
    const { rows } = await database.pool.query(
      `SELECT "id", "document"->>'title' AS title, "document"->>'summary' AS summary, "document"->'keywords' AS keywords
       FROM "SearchDocument" WHERE "index" = 'offerings' AND "facets" @> ARRAY[$1]`,
      [`domain=${domain}`],
    )
    const index = buildTextIndex(rows, statistics ?? emptyStatistics)
    for (const query of asked.filter((one) => domainOf(one).includes(domain))) {
      const ranked = rankText(index, query.text, Math.max(...BEST))
      best.push({ query, ids: ranked.map((one) => rows[one.index].id) })
    }
  }
  return best
}

async function time(what: string, engine: SearchEngine, ask: (query: RetrieveQuery) => Promise<unknown>) {
  await engine.health()
  const taken: number[] = []
  for (const query of queries) {
    const from = performance.now()
    await ask(query)
    taken.push(performance.now() - from)
  }
  taken.sort((a, b) => a - b)
  const at = (share: number) => (taken[Math.floor(taken.length * share)] ?? 0).toFixed(1)
  console.log(`${what.padEnd(40)} p50 ${at(0.5).padStart(8)} ms   p95 ${at(0.95).padStart(8)} ms`)
}
