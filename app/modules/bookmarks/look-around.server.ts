import { logger } from '#app/platform/logger.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { takeUnlooked } from './alert.data.server.ts'
import { lookForNews } from './look-for-news.server.ts'

const LOOK_EVERY_MILLISECONDS = 60 * 60_000
/** So many a run: a search takes a tenth of a second on a large catalogue, and nobody waits for it. */
const AT_ONCE = 20

/** Looks for what is new of saved searches that nobody looked at for an hour, so that their owners see how much; returns of how many. */
export async function lookAround(now: Date): Promise<number> {
  const before = new Date(now.getTime() - LOOK_EVERY_MILLISECONDS)
  const searches = await reading((tx) => takeUnlooked(tx, before, now, AT_ONCE))
  for (const search of searches) {
    try {
      await lookForNews(search, now)
    } catch (error) {
      // One search's trouble keeps nobody else's from being looked at; in an hour it is its turn again.
      logger.error({ job: 'saved searches', search: search.id, error: String(error) }, 'search not looked at')
    }
  }
  return searches.length
}
