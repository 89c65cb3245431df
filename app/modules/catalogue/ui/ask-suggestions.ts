import { paths } from '#app/platform/paths.ts'
import { emptyQuery, type SearchQuery, writeQuery } from '#search/query.ts'
import type { Suggestion } from '../suggestion.ts'

/**
 * What the catalogue suggests for these words; nothing where it does not answer. A plain request: one of Remix that
 * fails would put the error page in the place of the page.
 * @throws where the network is gone or the request was given up
 */
export async function askSuggestions(
  index: SearchQuery['index'],
  words: string,
  signal: AbortSignal,
): Promise<Suggestion[]> {
  const parameters = writeQuery({ ...emptyQuery(index), words })
  const answer = await fetch(`${paths.suggest()}?${parameters}`, { signal })
  if (!answer.ok) return []
  const { suggestions } = (await answer.json()) as { suggestions: Suggestion[] }
  return suggestions
}
