import { LRUCache } from 'lru-cache'
import { needSnapshotsAt, publishedNeedVersions } from '#app/modules/needs/need.data.server.ts'
import { needFacts } from '#app/modules/needs/need.facts.ts'
import type { NeedSnapshot } from '#app/modules/needs/need.snapshot.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { Facts } from '#search/rules/facts.ts'
import { planQuery, type QueryPlan } from '#search/text/query-plan.ts'
import { rankingParameters } from '#search/text/ranking-parameters.ts'
import type { TextStatistics } from '#search/text/statistics.ts'
import { needText } from './match-texts.ts'

/** A need as rules and ranker read it on a day. */
export type ReadNeed = { snapshot: NeedSnapshot; facts: Facts; plan: QueryPlan }

type Kept = ReadNeed & { labels: string; today: string; statistics: TextStatistics }

// As with offerings: a frozen version never changes but for the labels that are verified, and planning its text costs more than judging it. About 20 kB each.
const kept = new LRUCache<string, Kept>({ max: 5_000 })

/** Those of the needs that are published now, with their facts on a day and what the ranker looks for in their words. */
export async function readNeeds(
  tx: Tx,
  ids: readonly string[],
  today: string,
  statistics: TextStatistics,
): Promise<ReadNeed[]> {
  const wanted = await publishedNeedVersions(tx, ids)
  const labelsOf = new Map(wanted.map(({ id, verifiedLabels }) => [id, verifiedLabels.join(' ')]))
  const missing = wanted.filter(({ id, version }) => {
    const known = kept.get(id)
    if (known?.snapshot.version !== version || known.labels !== labelsOf.get(id)) return true
    return known.today !== today || known.statistics !== statistics
  })
  const read = new Map<string, Kept>()
  for (const snapshot of await needSnapshotsAt(tx, missing)) {
    const facts = needFacts(snapshot, today)
    const plan = planQuery(needText(facts), statistics, rankingParameters)
    const labels = labelsOf.get(snapshot.id) ?? ''
    const need = { snapshot, facts, plan, labels, today, statistics }
    kept.set(snapshot.id, need)
    read.set(snapshot.id, need)
  }
  return wanted.flatMap(({ id }) => read.get(id) ?? kept.get(id) ?? [])
}
