import { LRUCache } from 'lru-cache'
import { publishedVersions, snapshotsAt } from '#app/modules/offerings/offering.data.server.ts'
import { offeringFacts } from '#app/modules/offerings/offering.facts.ts'
import { env } from '#app/platform/env.server.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { Facts } from '#search/rules/facts.ts'
import { type DocumentTerms, documentTerms } from '#search/text/document-terms.ts'
import { rankingParameters } from '#search/text/ranking-parameters.ts'
import type { TextStatistics } from '#search/text/statistics.ts'
import type { TextDocument } from '#search/text/text-document.ts'
import { offeringText } from './match-texts.ts'

/** An offering as rules and ranker read it on a day. */
export type ReadOffering = { id: string; version: number; facts: Facts; text: TextDocument }

type Kept = ReadOffering & { today: string; terms: DocumentTerms; lengths: TextStatistics['averageLengths'] }

// A frozen version never changes, and needs of a domain meet the same offerings again and again: reading one and cutting its
// text costs far more than judging it.
const kept = new LRUCache<string, Kept>({ max: env().MATCH_KEPT_OFFERINGS })

/** Those of the offerings that are published now, with their facts on a day and their terms under the statistics. */
export async function readOfferings(
  tx: Tx,
  ids: readonly string[],
  today: string,
  { averageLengths }: TextStatistics,
): Promise<(ReadOffering & { terms: DocumentTerms })[]> {
  const wanted = await publishedVersions(tx, ids)
  const missing = wanted.filter(({ id, version }) => {
    const known = kept.get(id)
    return known?.version !== version || known.today !== today || known.lengths !== averageLengths
  })
  const read = new Map<string, Kept>()
  for (const snapshot of await snapshotsAt(tx, missing)) {
    const facts = offeringFacts(snapshot, today)
    const text = offeringText(facts)
    const terms = documentTerms(text, { averageLengths }, rankingParameters)
    const { id, version } = snapshot
    const offering = { id, version, facts, text, today, terms, lengths: averageLengths }
    kept.set(id, offering)
    read.set(id, offering)
  }
  return wanted.flatMap(({ id }) => read.get(id) ?? kept.get(id) ?? [])
}
