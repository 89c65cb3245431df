import type { CompiledRuleSet } from '#search/rules/evaluate.ts'
import type { Verdict } from '#search/rules/facts.ts'
import type { Criterion } from '#search/rules/rule.ts'
import { type Code, NOT_MET, verdictOfCode } from '#search/rules/verdict.ts'
import { collectStatistics } from '#search/text/statistics.ts'
import { buildTextIndex, scoreTexts } from '#search/text/text-index.ts'
import { distanceBands } from '../distance-bands.ts'
import { prepareJudge } from '../judge.ts'
import { prepareScorer } from '../score.ts'
import { suggestCriteria } from '../suggest-criteria.ts'
import type { BatchRecord } from './batch-record.ts'
import { prepareReasons, textReason } from './pair-reasons.ts'

/** One line of the result. `score` is 0..1 in steps of 1e-4 and never rises with the rank. */
export type Pair = {
  need: string
  offering: string
  rank: number
  score: number
  verdict: Verdict
  reasons: readonly string[]
}

/** What an offering that a hard condition refuses keeps of its score: it stays in the list, behind those that pass. */
const REFUSED_KEEPS = 0.3
/** In a spreadsheet a domain is a hint that somebody typed; a `criteria` column can make it hard. */
const SOFT_DOMAIN: Criterion = { rule: 'base.domain', hardness: 'soft' }
const FULL = 10_000

/**
 * Ranks the offerings for each need by the site's text ranker, rules and weights; no provider's share is limited, since the list is
 * complete. Always min(top, offerings) pairs a need, best first; equal scores by text, then by id. Pure and deterministic.
 * @param today 'YYYY-MM-DD'
 */
export function* matchTables({
  offerings,
  needs,
  compiled,
  today,
  top,
}: {
  offerings: readonly BatchRecord[]
  needs: readonly BatchRecord[]
  compiled: CompiledRuleSet
  today: string
  top: number
}): Generator<Pair[]> {
  const texts = offerings.map(({ text }) => text)
  const index = buildTextIndex(texts, collectStatistics(texts, today))
  const bandOf = distanceBands()
  for (const need of needs) {
    const stated = need.criteria.some(({ rule }) => rule === SOFT_DOMAIN.rule)
      ? need.criteria
      : [...need.criteria, SOFT_DOMAIN]
    const judge = prepareJudge(compiled, need.facts, suggestCriteria(compiled, need.facts, stated), today)
    const scorer = prepareScorer(compiled.ruleSet, judge.active)
    const reasonsOf = prepareReasons(compiled, judge)
    const codes = new Uint8Array(judge.active.length)
    const text = scoreTexts(index, need.text)
    const scored = offerings.map((offering, place) => {
      const { facts } = offering
      const verdict: Code = judge.judge(facts, codes)
      const distanceBand = bandOf(need.facts['need.region'], facts['offering.homeRegion'])
      const textBp = Math.round(text.score(place) * FULL)
      const whole = scorer.total(codes, textBp, { need: need.facts, offering: facts, today, distanceBand })
      const scoreBp = verdict === NOT_MET ? Math.round(whole * REFUSED_KEEPS) : whole
      return { offering, place, verdict, scoreBp, raw: text.raw(place) }
    })
    scored.sort((a, b) => b.scoreBp - a.scoreBp || b.raw - a.raw || (a.offering.id < b.offering.id ? -1 : 1))
    yield scored.slice(0, top).map(({ offering, place, verdict, scoreBp }, at) => {
      judge.judge(offering.facts, codes)
      return {
        need: need.id,
        offering: offering.id,
        rank: at + 1,
        score: scoreBp / FULL,
        verdict: verdictOfCode(verdict),
        reasons: [textReason(text.evidence(place)), ...reasonsOf(offering.facts, codes)],
      }
    })
  }
}
