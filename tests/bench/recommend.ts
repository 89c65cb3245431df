/** From a published need to its best twenty offerings with their reasons, beside the engine's query alone. */
import { computeMatches } from '#app/modules/matching/compute-matches.server.ts'
import { currentCorpus } from '#app/modules/matching/current-corpus.server.ts'
import { candidatesOf } from '#app/modules/matching/find-candidates.server.ts'
import { findPublishedNeed } from '#app/modules/matching/match.data.server.ts'
import { matchNeed } from '#app/modules/matching/match-pipeline.ts'
import { needText } from '#app/modules/matching/match-texts.ts'
import { reasonsOf, wordingOf } from '#app/modules/matching/reasons.ts'
import { retrieveIds } from '#app/modules/matching/retrieve-ids.server.ts'
import { ruleSetOn } from '#app/modules/matching/rule-sets.data.server.ts'
import { suggestCriteria } from '#app/modules/matching/suggest-criteria.ts'
import { needFacts } from '#app/modules/needs/need.facts.ts'
import { registerSources } from '#app/modules/work/register-sources.server.ts'
import { dayOf } from '#app/platform/dates.ts'
import { closeDatabase } from '#app/platform/db.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { quantile, report, timed } from './figures.ts'

const NEEDS = 100
const TOP = 20

const size = Number(process.env.BENCH_SIZE)
const engine = process.env.MEILI_URL ? 'meilisearch' : 'postgres'
const now = new Date()
const today = dayOf(now)
registerSources()
const ids = await reading((tx) =>
  tx.need.findMany({
    where: { status: 'published' },
    orderBy: { id: 'asc' },
    take: NEEDS,
    select: { id: true },
  }),
)

async function queryOnly(id: string): Promise<number> {
  const need = await reading((tx) => findPublishedNeed(tx, id))
  if (!need) throw new Error(`need ${id} is not published`)
  const { statistics } = await currentCorpus(now)
  const facts = needFacts(need, today)
  const [took] = await timed(() => retrieveIds('offerings', needText(facts), need.domainCode, statistics))
  return took
}

async function recommend(id: string): Promise<number> {
  const need = await reading((tx) => findPublishedNeed(tx, id))
  if (!need) throw new Error(`need ${id} is not published`)
  const facts = needFacts(need, today)
  const compiled = await reading((tx) => ruleSetOn(tx, today))
  const { statistics } = await currentCorpus(now)
  const found = await retrieveIds('offerings', needText(facts), need.domainCode, statistics)
  const candidates = await reading((tx) => candidatesOf(tx, found, facts, today, statistics))
  const criteria = suggestCriteria(compiled, facts, need.criteria)
  const { ranked } = matchNeed({
    need: facts,
    criteria,
    candidates,
    compiled,
    today,
    top: TOP,
    advise: false,
  })
  const wording = wordingOf(need.domainCode ?? undefined, 'zh')
  for (const { findings } of ranked) reasonsOf(findings, compiled, wording)
  return candidates.length
}

// The first need pays for the dictionaries; the first round for reading each offering once.
await recommend(ids[0]?.id ?? '')
const cold: number[] = []
for (const { id } of ids) cold.push((await timed(() => recommend(id)))[0])
const bare: number[] = []
const full: number[] = []
const stored: number[] = []
let candidates = 0
for (const { id } of ids) {
  bare.push(await queryOnly(id))
  const [took, count] = await timed(() => recommend(id))
  full.push(took)
  candidates += count
  stored.push((await timed(() => computeMatches(id, now)))[0])
}
const note = `${Math.round(candidates / ids.length)} candidates a need`
for (const [q, name] of [
  [0.5, 'p50'],
  [0.95, 'p95'],
] as const) {
  const query = quantile(bare, q)
  const to = `engine query ${name}`
  report({ name: `engine query alone ${name}`, size, engine, value: query, unit: 'ms' })
  const beside = (text: string, list: readonly number[], more?: string) => {
    const value = quantile(list, q)
    report({ name: `${text} ${name}`, size, engine, value, unit: 'ms', ratio: value / query, to, note: more })
  }
  beside('recommend', full, note)
  beside('recommend, offerings not read before', cold)
  beside('recommend with advice, 50 frozen traces and their storing', stored)
}
await closeDatabase()
