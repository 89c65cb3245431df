import type { RankingParameters, TermKind } from './ranking-parameters.ts'
import { rarity } from './rarity.ts'
import { splitLongTitle } from './split-long-title.ts'
import type { TextStatistics } from './statistics.ts'
import { termNumber } from './term-number.ts'
import { type Term, termsOf } from './terms.ts'
import { type TextDocument, textOf } from './text-document.ts'

/** A term of a need with its weight: kind × place × salience × rarity. */
export type PlanTerm = {
  key: string
  /** Of the key, in this process. */
  number: number
  kind: TermKind
  weight: number
  word?: string
}

/** What is looked for, worked out once per need. `ideal` is about the score of an offering that says it all. */
export type QueryPlan = { terms: readonly PlanTerm[]; ideal: number }

type Gathered = { term: Term; title: number; keywords: number; summary: number }

/** How a need is read: its title weighs most, keywords next, and a long body never drowns them. */
export function planQuery(
  query: TextDocument,
  statistics: TextStatistics,
  parameters: RankingParameters,
): QueryPlan {
  const { title, rest } = splitLongTitle(query)
  const gathered = new Map<string, Gathered>()
  gather(gathered, 'title', termsOf(title, true, parameters))
  gather(gathered, 'keywords', termsOf(textOf(query, 'keywords'), false, parameters))
  gather(gathered, 'summary', termsOf(rest, false, parameters))

  const drafts = [...gathered.values()].map((entry) => {
    const rare = rarity(entry.term.key, statistics, parameters) * parameters.kinds[entry.term.kind]
    const title = saturate(entry.title) * parameters.queryFields.title * rare
    const keywords = saturate(entry.keywords) * parameters.queryFields.keywords * rare
    const body =
      entry.summary === 0 ? 0 : Math.log2(1 + entry.summary) * parameters.queryFields.summary * rare
    return { term: entry.term, head: Math.max(title, keywords), title, body }
  })
  const headMass = drafts.reduce((sum, draft) => sum + draft.head, 0)
  const kept = strongest(drafts, parameters.bodyWords)
  const bodyMass = [...kept].reduce((sum, draft) => sum + draft.body, 0)
  const allowed = parameters.bodyShare * Math.max(headMass, parameters.bodyFloor)
  const scale = bodyMass > allowed ? allowed / bodyMass : 1

  const terms = drafts
    .filter((draft) => draft.head > 0 || kept.has(draft))
    .map((draft): PlanTerm => {
      const body = kept.has(draft) ? draft.body * scale : 0
      const weight = draft.head + body
      return {
        key: draft.term.key,
        number: termNumber(draft.term.key),
        kind: draft.term.kind,
        weight,
        word: draft.term.word,
      }
    })
    .filter((term) => term.weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))
  const ideal = terms.reduce((sum, term) => sum + term.weight, 0)
  return { terms, ideal }
}

const saturate = (count: number) => (count === 0 ? 0 : (2.2 * count) / (1.2 + count))

function gather(
  gathered: Map<string, Gathered>,
  field: 'title' | 'keywords' | 'summary',
  terms: readonly Term[],
) {
  for (const term of terms) {
    const entry = gathered.get(term.key) ?? { term, title: 0, keywords: 0, summary: 0 }
    entry[field] += term.salience * term.emphasis
    gathered.set(term.key, entry)
  }
}

/** The body's strongest terms, so many of each kind, so that a page of prose does not match everything a little. */
function strongest<D extends { term: Term; body: number }>(drafts: readonly D[], limit: number): Set<D> {
  const sorted = drafts
    .filter((draft) => draft.body > 0)
    .sort((a, b) => b.body - a.body || (a.term.key < b.term.key ? -1 : 1))
  const room = new Map<TermKind, number>()
  return new Set(
    sorted.filter(({ term }) => {
      const left = room.get(term.kind) ?? limit
      room.set(term.kind, left - 1)
      return left > 0
    }),
  )
}
