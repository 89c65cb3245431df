import { publishedSnapshots } from '#app/modules/offerings/offering.data.server.ts'
import { offeringFacts } from '#app/modules/offerings/offering.facts.ts'
import type { OfferingSnapshot } from '#app/modules/offerings/offering.snapshot.ts'
import { regionDistanceBand } from '#app/modules/taxonomy/region.ts'
import { searchEngine } from '#app/platform/search.server.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { Facts } from '#search/rules/facts.ts'
import { keywords } from '#search/text/keywords.ts'
import { planQuery } from '#search/text/query-plan.ts'
import { rankingParameters } from '#search/text/ranking-parameters.ts'
import { scorePlan } from '#search/text/score-text.ts'
import type { TextStatistics } from '#search/text/statistics.ts'
import type { TextDocument } from '#search/text/text-document.ts'
import type { Candidate } from './match-pipeline.ts'

/** Candidates judged for a need at most. */
export const CANDIDATES_LIMIT = 1000

export type FoundCandidate = Candidate & { snapshot: OfferingSnapshot }

/** The text of a need as the ranker reads it. */
export function needText(facts: Facts): TextDocument {
  return {
    title: String(facts['need.title'] ?? ''),
    ...(Array.isArray(facts['need.keywords']) ? { keywords: facts['need.keywords'] as string[] } : {}),
    ...(facts['need.summary'] ? { summary: String(facts['need.summary']) } : {}),
  }
}

/** The text of an offering as the ranker reads it. */
export function offeringText({ title, keywords, summary }: OfferingSnapshot): TextDocument {
  return { title, ...(keywords.length ? { keywords } : {}), ...(summary ? { summary } : {}) }
}

/**
 * Asks the engine which offerings could answer a need: by its words first, then the rest of its domain as far as
 * the limit allows. Only what is known to be of another domain is left out; the rules judge everything else.
 */
export async function retrieveIds(need: Facts, statistics: TextStatistics): Promise<string[]> {
  const engine = await searchEngine()
  const domain = need['need.domain']
  const filters = typeof domain === 'string' ? [{ facet: 'domain', anyOf: [domain], orBlank: true }] : []
  const words = keywords(needText(need), statistics)
  const byWords = words.length
    ? await engine.retrieve({ index: 'offerings', keywords: words, filters, limit: CANDIDATES_LIMIT })
    : []
  if (byWords.length >= CANDIDATES_LIMIT || filters.length === 0) return byWords
  const ofDomain = await engine.retrieve({
    index: 'offerings',
    keywords: [],
    filters,
    limit: CANDIDATES_LIMIT,
  })
  return [...new Set([...byWords, ...ofDomain])].slice(0, CANDIDATES_LIMIT)
}

/** The candidates with their facts on a day and their text scores; only what is published now. */
export async function candidatesOf(
  tx: Tx,
  ids: string[],
  need: Facts,
  today: string,
  statistics: TextStatistics,
): Promise<FoundCandidate[]> {
  const published = await publishedSnapshots(tx, ids)
  // An organization does not buy from itself.
  const snapshots = published.filter((one) => one.organizationId !== need['need.organizationId'])
  const plan = planQuery(needText(need), statistics, rankingParameters)
  const region = need['need.region']
  return snapshots.map((snapshot) => {
    const facts = offeringFacts(snapshot, today)
    const { score, evidence } = scorePlan(plan, offeringText(snapshot), statistics)
    const home = snapshot.organization.regionCode
    return {
      snapshot,
      facts,
      text: { scoreBp: Math.round(score * 10_000), evidence },
      distanceBand: typeof region === 'string' && home ? regionDistanceBand(region, home) : undefined,
    }
  })
}
