import { logger } from '#app/platform/logger.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { takeChanged, takeUnlooked } from './alert.data.server.ts'
import { lookForNews } from './look-for-news.server.ts'

/** A little less than the minute between two runs, so that none is left out for a few milliseconds. */
const LOOK_AT_ONCE_MILLISECONDS = 50_000
/** Of those that are told of at once: more than a minute has time for, were they all to change in it. */
const WAITING_FOR = 200
const LOOK_EVERY_MILLISECONDS = 60 * 60_000
/** So many a run: a search takes a tenth of a second on a large catalogue, and nobody waits for it. */
const AT_ONCE = 20

/**
 * Looks for what is new of saved searches: each minute of those that are told of at once, where something changed in the catalogue, and
 * each hour of all, so that their owners see how much; returns of how many.
 */
export async function lookAround(now: Date): Promise<number> {
  const ago = (milliseconds: number) => new Date(now.getTime() - milliseconds)
  const changed = await reading((tx) => takeChanged(tx, ago(LOOK_AT_ONCE_MILLISECONDS), now, WAITING_FOR))
  const unlooked = await reading((tx) => takeUnlooked(tx, ago(LOOK_EVERY_MILLISECONDS), now, AT_ONCE))
  const searches = [...changed, ...unlooked]
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
