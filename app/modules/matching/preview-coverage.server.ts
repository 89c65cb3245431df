import type { NeedSnapshot } from '#app/modules/needs/need.snapshot.ts'
import { publishedSnapshots } from '#app/modules/offerings/offering.data.server.ts'
import { dayOf } from '#app/platform/dates.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import type { Language } from '#app/platform/language.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { coverageView, nearMissViews, questionViews } from './advice-view.ts'
import { candidatesForNeed } from './candidates-for-need.server.ts'
import { currentCorpus } from './current-corpus.server.ts'
import { matchNeed } from './match-pipeline.ts'
import type { CoverageView, NamedOffering, NearMissView, QuestionView } from './matches-view.ts'
import { namedOffering } from './offering-line.ts'
import { wordingOf } from './reasons.ts'
import { ruleSetOn } from './rule-sets.data.server.ts'
import { suggestCriteria } from './suggest-criteria.ts'

export type CoveragePreview = {
  coverage: CoverageView
  nearMisses: NearMissView[]
  questions: QuestionView[]
  /** The three that would come first. */
  best: { offering: NamedOffering; scoreBp: number; verdict: 'met' | 'unknown' }[]
}

const SHOWN_NEAR_MISSES = 5
const SHOWN_QUESTIONS = 3

/**
 * What publishing this draft would find: nothing is stored. Each stated gain is counted by judging all candidates
 * again under the changed need.
 */
export async function previewCoverage(
  need: NeedSnapshot,
  language: Language,
  now = new Date(),
): Promise<CoveragePreview> {
  const today = dayOf(now)
  const compiled = await reading((tx) => ruleSetOn(tx, today))
  const corpus = await currentCorpus(now)
  const { facts, candidates } = await candidatesForNeed(need, today, corpus.statistics)
  const criteria = suggestCriteria(compiled, facts, need.criteria)
  const result = matchNeed({ need: facts, criteria, candidates, compiled, today, top: 3 })
  const domain = need.domainCode ?? undefined
  const t = translator(language)
  const words = {
    compiled,
    domain,
    wording: wordingOf(domain, language.startsWith('zh') ? 'zh' : 'en'),
    labelOf: (field: string) => t(`matching:field.${field}`),
  }
  const shown = [...result.nearMisses.slice(0, SHOWN_NEAR_MISSES), ...result.ranked].map(({ id }) => id)
  const snapshots = new Map(
    (await reading((tx) => publishedSnapshots(tx, shown))).map((snapshot) => [snapshot.id, snapshot]),
  )
  if (!result.coverage) throw new Error('the pipeline gave no coverage')
  return {
    coverage: coverageView(result.coverage, words),
    nearMisses: nearMissViews(result.nearMisses.slice(0, SHOWN_NEAR_MISSES), snapshots, words),
    questions: questionViews(result.questions.slice(0, SHOWN_QUESTIONS), facts, words),
    best: result.ranked.flatMap(({ id, scoreBp, verdict }) => {
      const snapshot = snapshots.get(id)
      return snapshot && verdict !== 'not_met'
        ? [{ offering: namedOffering(snapshot), scoreBp, verdict }]
        : []
    }),
  }
}
