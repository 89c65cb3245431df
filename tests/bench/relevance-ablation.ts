/** npx tsx tests/bench/relevance-ablation.ts: NDCG@10 of the ranker with one thing changed at a time, for docs/relevance.md. */
import { type RankingParameters, rankingParameters as whole } from '#search/text/ranking-parameters.ts'
import { collectStatistics } from '#search/text/statistics.ts'
import type { TextDocument } from '#search/text/text-document.ts'
import { buildTextIndex, rankText } from '#search/text/text-index.ts'
import { plainBm25 } from '../search/relevance/baseline.ts'
import { judgedNeeds, judgedOfferings } from '../search/relevance/judgements.ts'
import { mean, ndcg } from '../search/relevance/ndcg.ts'

type Rank = (need: TextDocument) => number[]

/** Titles glued from the halves of two others: the same objects and processes in the wrong company, graded 0. */
function chimeras(count: number): TextDocument[] {
  let seed = 20260101
  const random = () => {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff
    return seed / 0x7fffffff
  }
  const piece = (from: 'start' | 'end') => {
    const title = judgedOfferings[Math.floor(random() * judgedOfferings.length)]?.title ?? ''
    const cut = Math.floor(title.length * (0.35 + 0.3 * random()))
    return from === 'start' ? title.slice(0, cut) : title.slice(cut)
  }
  return Array.from({ length: count }, () => ({ title: piece('start') + piece('end') }))
}

const pools = [0, 1200].map((count) => {
  const documents = [...judgedOfferings, ...chimeras(count)]
  return { documents, statistics: collectStatistics(documents, '2026-01-01') }
})

const kinds = (changed: Partial<RankingParameters['kinds']>) => ({ kinds: { ...whole.kinds, ...changed } })
const queryFields = (changed: Partial<RankingParameters['queryFields']>) => ({
  queryFields: { ...whole.queryFields, ...changed },
})
const variants: [string, Partial<RankingParameters>][] = [
  ['whole', {}],
  ['without subjects', kinds({ subject: 0 })],
  ['without synonyms', kinds({ group: 0 })],
  ['without subjects and synonyms', kinds({ subject: 0, group: 0 })],
  ['without hinted subjects', { hintedSubject: 0 }],
  ['without words', kinds({ word: 0 })],
  ['without bigrams', kinds({ bigram: 0 })],
  ['without single characters', kinds({ character: 0 })],
  ['without places in the title', { head: 1, use: 1, laterClause: 1 }],
  ['without the body of needs', queryFields({ summary: 0 })],
  ['body as heavy as the title', queryFields({ summary: 1 })],
  ['without general Chinese', { background: 0 }],
  ['without length normalisation', { b: { title: 0, keywords: 0, summary: 0 } }],
]

function line(name: string, ranks: readonly Rank[]) {
  const cells = ranks.flatMap((rank) =>
    (['tuning', 'held-out', 'fresh'] as const).map((half) => {
      const needs = judgedNeeds.filter((need) => need.half === half)
      const idOf = (at: number) => judgedOfferings[at]?.id ?? ''
      return mean(needs.map((need) => ndcg(rank(need).map(idOf), need.grades))).toFixed(3)
    }),
  )
  console.log(`| ${[name, ...cells].join(' | ')} |`)
}

line(
  'plain BM25',
  pools.map(({ documents }) => plainBm25(documents)),
)
for (const [name, changed] of variants) {
  const ranks = pools.map(({ documents, statistics }): Rank => {
    const index = buildTextIndex(documents, statistics, { ...whole, ...changed })
    return (need) => rankText(index, need, 10).map((ranked) => ranked.index)
  })
  line(name, ranks)
}
