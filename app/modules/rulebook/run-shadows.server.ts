import { currentCorpus } from '#app/modules/matching/current-corpus.server.ts'
import { ruleSetOn } from '#app/modules/matching/rule-sets.data.server.ts'
import { publishedNeedSnapshots, regionsOfNeeds } from '#app/modules/needs/need.data.server.ts'
import { dayOf } from '#app/platform/dates.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { compile } from '#search/rules/evaluate.ts'
import { effectOnNeed } from './effect-on-need.server.ts'
import { ruleSetOf } from './rule-content.ts'
import { insertShadowResult, runningShadowRuns, unseenNeedIds } from './shadow.data.server.ts'

/** Needs of one run looked at in one go at most; the rest comes with the next. */
const BATCH = 10

/** Has every running shadow judge the needs published since it began. Nothing of it shows outside of its results. */
export async function runShadows(now: Date): Promise<number> {
  let looked = 0
  const today = dayOf(now)
  for (const run of await reading((tx) => runningShadowRuns(tx, now))) {
    const ids = await reading((tx) => unseenNeedIds(tx, run, BATCH))
    if (ids.length === 0) continue
    const needs = await reading((tx) => publishedNeedSnapshots(tx, ids))
    const regions = await reading((tx) => regionsOfNeeds(tx, ids))
    const before = await reading((tx) => ruleSetOn(tx, today))
    const { version } = before.ruleSet
    const after = compile(ruleSetOf(run.content, version + 1, today))
    const { statistics } = await currentCorpus(now)
    for (const need of needs) {
      const effect = await effectOnNeed(need, { before, after }, { today, statistics })
      const { id: needId, version: needVersion } = need
      const regionCode = regions.get(needId) ?? ''
      const row = {
        runId: run.id,
        needId,
        needVersion,
        regionCode,
        againstVersion: version,
        computedAt: now,
      }
      await reading((tx) => insertShadowResult(tx, row, effect))
      looked++
    }
  }
  return looked
}
