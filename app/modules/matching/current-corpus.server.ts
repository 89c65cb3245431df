import { publishedSnapshots } from '#app/modules/offerings/offering.data.server.ts'
import { dayOf } from '#app/platform/dates.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { collectStatistics } from '#search/text/statistics.ts'
import { type Corpus, countPublishedOfferings, insertCorpus, newestCorpus } from './corpus.data.server.ts'

/** A snapshot serves until the catalogue has grown or shrunk by more than this share. */
const DRIFT_LIMIT = 0.1

/** The word frequencies to score with: the newest snapshot, taken anew when the catalogue has moved on. */
export async function currentCorpus(tx: Tx, now: Date): Promise<Corpus> {
  const newest = await newestCorpus(tx)
  const count = await countPublishedOfferings(tx)
  if (newest) {
    const { documentCount } = newest.statistics
    if (Math.abs(count - documentCount) <= DRIFT_LIMIT * Math.max(documentCount, 1)) return newest
  }
  const snapshots = await publishedSnapshots(tx)
  return insertCorpus(tx, collectStatistics(snapshots, dayOf(now)))
}
