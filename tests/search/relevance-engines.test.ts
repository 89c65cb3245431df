/**
 * The judged needs through each engine as matching does it: the engine finds candidates, the product's own ranker orders them. Proves that
 * the engines find what people judged to answer a need, and recommend the same; prints the figures of each. The candidates are cut at a
 * tenth of the real limit, since the judged catalogue is small.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keywords } from '#search/text/keywords.ts'
import { scoreText } from '#search/text/score-text.ts'
import { collectStatistics } from '#search/text/statistics.ts'
import { anOfferingDocument } from './catalogue-documents.ts'
import { candidates, type EngineUnderTest } from './engines-under-test.ts'
import { type JudgedNeed, type JudgedOffering, judgedNeeds, judgedOfferings } from './relevance/judgements.ts'
import { mean, ndcg } from './relevance/ndcg.ts'

const CANDIDATES = 100
const RECOMMENDED = 10
/** Of the grades 0 to 3, from here on an offering answers the need. */
const ANSWERS = 2
/** Measured, less a margin: the words of a need alone find 64 of 100 answers; matching adds the rest of its domain. */
const EXPECTED = { recall: 0.62, ndcg: 0.57 }

const statistics = collectStatistics(judgedOfferings, '2026-01-01')
const offerings = new Map(judgedOfferings.map((offering) => [offering.id, offering]))

for (const candidate of candidates.filter((one) => one.absent)) {
  test.skip(`${candidate.name}: skipped, ${candidate.absent}`, () => {})
}
const present = candidates.filter((one) => !one.absent)
const recommendedBy = new Map<string, Map<string, string[]>>()

function recommended(need: JudgedNeed, ids: readonly string[]): string[] {
  return ids
    .map((id) => ({ id, score: scoreText(need, offerings.get(id) as JudgedOffering, statistics).score }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, RECOMMENDED)
    .map(({ id }) => id)
}

describe.each(present)('$name', ({ name, start }) => {
  let started: EngineUnderTest | undefined

  beforeAll(async () => {
    started = await start()
    await started.engine.applySettings()
    await started.engine.upsert('offerings', judgedOfferings.map(asDocument))
  })

  afterAll(() => started?.stop())

  test('finds the offerings that answer, and the ranker puts them first', async () => {
    const lists = new Map<string, string[]>()
    const recalls: number[] = []
    const gains: number[] = []
    for (const need of judgedNeeds) {
      const found = await started?.engine.retrieve({
        index: 'offerings',
        keywords: keywords(need, statistics),
        limit: CANDIDATES,
      })
      const ids = new Set(found)
      const answers = Object.keys(need.grades).filter((id) => (need.grades[id] ?? 0) >= ANSWERS)
      if (answers.length > 0) recalls.push(answers.filter((id) => ids.has(id)).length / answers.length)
      const list = recommended(need, found ?? [])
      gains.push(ndcg(list, need.grades))
      lists.set(need.id, list)
    }
    recommendedBy.set(name, lists)
    const [recall, gain] = [mean(recalls), mean(gains)]
    console.log(
      `${name}, ${judgedNeeds.length} needs: recall@${CANDIDATES} of retrieve ${recall.toFixed(4)}, NDCG@10 of the recommended ${gain.toFixed(4)}`,
    )
    expect(recall).toBeGreaterThan(EXPECTED.recall)
    expect(gain).toBeGreaterThan(EXPECTED.ndcg)
  })
})

test.runIf(present.length > 1)('all engines recommend the same for the judged needs', () => {
  const [first, ...others] = present.map(({ name }) => recommendedBy.get(name) ?? new Map<string, string[]>())
  for (const other of others) {
    const different = judgedNeeds.filter(({ id }) => first?.get(id)?.join() !== other.get(id)?.join())
    expect(different.map(({ id }) => [id, first?.get(id), other.get(id)])).toEqual([])
  }
})

function asDocument({ id, title, keywords: words, summary }: JudgedOffering) {
  const listed = typeof words === 'string' ? [words] : (words ?? [])
  return anOfferingDocument({ id, title, keywords: [...listed], summary: summary ?? '' })
}
