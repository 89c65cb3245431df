/** The batch match of files: pairs judged a second, and how the time of a need grows with the catalogue. */
import type { BatchRecord } from '#app/modules/matching/batch/batch-record.ts'
import { matchTables } from '#app/modules/matching/batch/match-tables.ts'
import { needText, offeringText } from '#app/modules/matching/match-texts.ts'
import { suggestCriteria } from '#app/modules/matching/suggest-criteria.ts'
import { listPublishedNeedIds, publishedNeedSnapshots } from '#app/modules/needs/need.data.server.ts'
import { needFacts } from '#app/modules/needs/need.facts.ts'
import { listPublishedIds, publishedSnapshots } from '#app/modules/offerings/offering.data.server.ts'
import { offeringFacts } from '#app/modules/offerings/offering.facts.ts'
import { dayOf } from '#app/platform/dates.ts'
import { closeDatabase } from '#app/platform/db.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { compile } from '#search/rules/evaluate.ts'
import { startingRuleSet } from '#search/rules/starting-rules/rule-set.ts'
import { report, timed } from './figures.ts'

const NEEDS = 100
const PAGE = 1_000
const size = Number(process.env.BENCH_SIZE)
const sizes = [Math.round(size / 10), size] as const
const today = dayOf(new Date())
const compiled = compile(startingRuleSet)
const perNeed = new Map<number, number>()
const supply = await offerings()
const demand = await needs()
await closeDatabase()
for (const count of sizes) {
  const pairs = matchTables({
    offerings: supply.slice(0, count),
    needs: demand,
    compiled,
    today,
    top: 20,
  })
  // The first need brings the index with it.
  const [setUp] = await timed(() => pairs.next())
  const [took] = await timed(() => Array.from(pairs).length)
  const others = demand.length - 1
  perNeed.set(count, took / others)
  report({ name: 'batch: index and first need', size: count, value: setUp / 1000, unit: 's' })
  const rate = (others * count * 1000) / took
  report({ name: 'batch: pairs judged, scored, ranked', size: count, value: rate, unit: 'pairs/s' })
}
const [small, large] = sizes
const value = perNeed.get(large) ?? Number.NaN
const ratio = value / (perNeed.get(small) ?? Number.NaN)
const to = `a need among ${small.toLocaleString('en')}`
report({
  name: 'batch: time a need',
  size: large,
  value,
  unit: 'ms',
  ratio,
  to,
  note: 'the catalogue is 10 ×',
})

async function offerings(): Promise<BatchRecord[]> {
  const records: BatchRecord[] = []
  let after: string | null = null
  while (records.length < size) {
    const from: string | null = after
    const ids: string[] = await reading((tx) => listPublishedIds(tx, from, PAGE))
    after = ids.at(-1) ?? null
    if (after === null) break
    for (const snapshot of await reading((tx) => publishedSnapshots(tx, ids))) {
      const facts = offeringFacts(snapshot, today)
      records.push({ id: snapshot.id, title: snapshot.title, text: offeringText(facts), facts, criteria: [] })
    }
  }
  return records
}

async function needs(): Promise<BatchRecord[]> {
  const ids = await reading((tx) => listPublishedNeedIds(tx, null, NEEDS))
  return (await reading((tx) => publishedNeedSnapshots(tx, ids))).map((snapshot) => {
    const facts = needFacts(snapshot, today)
    const criteria = suggestCriteria(compiled, facts, snapshot.criteria)
    return { id: snapshot.id, title: snapshot.title, text: needText(facts), facts, criteria }
  })
}
