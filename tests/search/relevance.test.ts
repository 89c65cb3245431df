/**
 * Proves that the ranker beats plain BM25 on needs and offerings that people judged, on the half it was tuned on and on the half
 * it was not. Prints both figures. It does not prove how well the ranker does on texts of other trades.
 */
import { describe, expect, test } from 'vitest'
import { collectStatistics } from '#search/text/statistics.ts'
import type { TextDocument } from '#search/text/text-document.ts'
import { buildTextIndex, rankText } from '#search/text/text-index.ts'
import { plainBm25 } from './relevance/baseline.ts'
import { type JudgedNeed, judgedNeeds, judgedOfferings } from './relevance/judgements.ts'
import { mean, ndcg } from './relevance/ndcg.ts'

/** How far ours must be ahead, in NDCG@10. */
const CLEARLY = 0.1

const index = buildTextIndex(judgedOfferings, collectStatistics(judgedOfferings, '2026-01-01'))
const ours = (need: TextDocument) => rankText(index, need, 10).map((ranked) => ranked.index)
const plain = plainBm25(judgedOfferings)

const figure = (rank: (need: TextDocument) => number[], needs: readonly JudgedNeed[]) =>
  mean(
    needs.map((need) =>
      ndcg(
        rank(need).map((at) => judgedOfferings[at]?.id ?? ''),
        need.grades,
      ),
    ),
  )

const groups: [string, (need: JudgedNeed) => boolean][] = [
  ['tuned on', ({ half }) => half === 'tuning'],
  ['held out', ({ half }) => half === 'held-out'],
  ['fresh', ({ half }) => half === 'fresh'],
  ['of one line', ({ summary }) => !summary],
  ['with a body', ({ summary }) => summary !== undefined],
]

describe('NDCG@10 against plain BM25 over character bigrams', () => {
  test.each(groups)('needs %s', (name, belongs) => {
    const needs = judgedNeeds.filter(belongs)
    const [got, base] = [figure(ours, needs), figure(plain, needs)]
    console.log(
      `NDCG@10, ${needs.length} needs ${name}: ours ${got.toFixed(4)}, plain BM25 ${base.toFixed(4)}`,
    )
    expect(got).toBeGreaterThan(base + CLEARLY)
  })
})

test('the judgements are whole: every grade names an offering, every need has an answer, ids are unique', () => {
  const ids = new Set(judgedOfferings.map(({ id }) => id))
  expect(ids.size).toBe(judgedOfferings.length)
  expect(judgedNeeds.length).toBeGreaterThanOrEqual(60)
  for (const { id, grades } of judgedNeeds) {
    expect(
      Object.keys(grades).filter((offering) => !ids.has(offering)),
      id,
    ).toEqual([])
    expect(Math.max(...Object.values(grades)), id).toBeGreaterThan(0)
  }
})
