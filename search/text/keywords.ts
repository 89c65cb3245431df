import { boilerplate } from '#search/language/boilerplate.ts'
import { planQuery } from './query-plan.ts'
import { rankingParameters } from './ranking-parameters.ts'
import { emptyStatistics, type TextStatistics } from './statistics.ts'
import type { TextDocument } from './text-document.ts'

/**
 * The few words of a need that an engine should look for, the weightiest first: rare, in the title, in its last noun phrase.
 * Boilerplate is left out unless there is nothing else. At most `most` of them (Meilisearch reads ten words of a query).
 */
export function keywords(
  need: TextDocument | string,
  statistics: TextStatistics = emptyStatistics,
  most = 8,
): string[] {
  const query = typeof need === 'string' ? { title: need } : need
  const planned = planQuery(query, statistics, rankingParameters).terms.filter((term) => term.kind === 'word')
  const telling = planned.filter(
    (term) => (boilerplate.get(term.word ?? '') ?? 1) > 0.5 && !/^\d/.test(term.word ?? ''),
  )
  return (telling.length > 0 ? telling : planned).slice(0, most).flatMap((term) => term.word ?? [])
}
