import { listPublishedIds, publishedSnapshots } from '#app/modules/offerings/offering.data.server.ts'
import { dayOf } from '#app/platform/dates.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { startCounting } from '#search/text/statistics.ts'
import { type Corpus, countPublishedOfferings, insertCorpus, newestCorpus } from './corpus.data.server.ts'

/** A snapshot serves until the catalogue has grown or shrunk by more than this share. */
const DRIFT_LIMIT = 0.1
/** A catalogue of so many offerings is counted while somebody waits; a larger one in the background. */
const COUNTED_AT_ONCE = 2_000
const PAGE = 500

/**
 * The word frequencies to score with: the newest snapshot, taken anew when a small catalogue has moved on. Call it outside of
 * transactions: the first count of a large catalogue takes its time.
 */
export async function currentCorpus(now: Date): Promise<Corpus> {
  const newest = await reading(newestCorpus)
  if (newest && newest.statistics.documentCount > COUNTED_AT_ONCE) return newest
  const count = await reading(countPublishedOfferings)
  if (newest && (count > COUNTED_AT_ONCE || !hasDrifted(newest, count))) return newest
  return takeSnapshot(now)
}

/** For the worker: counts the catalogue anew when it has moved on; true where it did. */
export async function refreshCorpus(now: Date): Promise<boolean> {
  const newest = await reading(newestCorpus)
  const count = await reading(countPublishedOfferings)
  if (newest ? !hasDrifted(newest, count) : count === 0) return false
  await takeSnapshot(now)
  return true
}

function hasDrifted({ statistics: { documentCount } }: Corpus, count: number) {
  return Math.abs(count - documentCount) > DRIFT_LIMIT * Math.max(documentCount, 1)
}

async function takeSnapshot(now: Date): Promise<Corpus> {
  const counting = startCounting()
  let after: string | null = null
  for (;;) {
    const from: string | null = after
    const ids: string[] = await reading((tx) => listPublishedIds(tx, from, PAGE))
    const last = ids.at(-1)
    if (last === undefined) break
    for (const snapshot of await reading((tx) => publishedSnapshots(tx, ids))) counting.add(snapshot)
    after = last
  }
  return reading((tx) => insertCorpus(tx, counting.statistics(dayOf(now))))
}
