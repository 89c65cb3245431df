import { type SearchEngine, type SearchResult, SearchUnavailable } from '#search/engine.ts'
import type { IndexName } from '#search/indexes/all-indexes.ts'
import type { SearchQuery } from '#search/query.ts'

/** The half of the port that pages use; writing is the indexer's. */
export type SearchReader = Pick<SearchEngine, 'name' | 'search' | 'retrieve' | 'suggest' | 'health'>

const FAILURES_UNTIL_OPEN = 3
const OPEN_MILLISECONDS = 10_000

/**
 * Asks the engine of choice and, where it is away, the standby within the same request. After three failures in a row it is left alone
 * for ten seconds, so that nobody waits for its time-out; then one request tries again.
 * @param onAway told of each failure, for the log
 * @param now milliseconds, for tests
 */
export function failOver(
  primary: SearchReader,
  standby: SearchReader,
  {
    onAway = () => {},
    now = Date.now,
  }: { onAway?: (error: SearchUnavailable) => void; now?: () => number } = {},
): SearchReader {
  let failures = 0
  let openUntil = 0

  const either = async <Answer>(
    ask: (engine: SearchReader) => Promise<Answer>,
    marked: (answer: Answer) => Answer = (answer) => answer,
  ): Promise<Answer> => {
    if (now() < openUntil) return marked(await ask(standby))
    // Half open: while this one tries, others do not wait with it.
    if (failures >= FAILURES_UNTIL_OPEN) openUntil = now() + OPEN_MILLISECONDS
    try {
      const answer = await ask(primary)
      failures = 0
      openUntil = 0
      return answer
    } catch (error) {
      if (!(error instanceof SearchUnavailable)) throw error
      failures++
      if (failures >= FAILURES_UNTIL_OPEN) openUntil = now() + OPEN_MILLISECONDS
      onAway(error)
      return marked(await ask(standby))
    }
  }

  return {
    name: primary.name,
    search: <Index extends IndexName>(query: SearchQuery & { index: Index }) =>
      either<SearchResult<Index>>(
        (engine) => engine.search(query),
        (result) => ({ ...result, degraded: true }),
      ),
    retrieve: (query) => either((engine) => engine.retrieve(query)),
    suggest: (query) => either((engine) => engine.suggest(query)),
    health: () => standby.health(),
  }
}
