/** The same judgement and score with the sides swapped: which needs suit one offering (需求推荐). */
import type { CompiledRuleSet } from '#search/rules/evaluate.ts'
import type { Facts, Verdict } from '#search/rules/facts.ts'
import type { Criterion, Finding } from '#search/rules/rule.ts'
import { type Code, NOT_MET, verdictOfCode } from '#search/rules/verdict.ts'
import { compareEntries } from './allocate.ts'
import { prepareJudge } from './judge.ts'
import type { TextResult } from './match-pipeline.ts'
import { type PartScore, prepareScorer } from './score.ts'

export type NeedCandidate = {
  facts: Facts
  criteria: readonly Criterion[]
  text: TextResult
  distanceBand?: string | undefined
}

export type NeedMatch = {
  id: string
  verdict: Verdict
  scoreBp: number
  rank: number
  parts: PartScore[]
  findings: Finding[]
  text: TextResult
}

/** The needs that do not refuse the offering, best first; a pair scores what it scores in `matchNeed`. */
export function matchOffering({
  offering,
  needs,
  compiled,
  today,
  top,
}: {
  offering: Facts
  needs: readonly NeedCandidate[]
  compiled: CompiledRuleSet
  today: string
  top?: number
}): NeedMatch[] {
  const judged = needs.flatMap((candidate) => {
    const judge = prepareJudge(compiled, candidate.facts, candidate.criteria, today)
    const scorer = prepareScorer(compiled.ruleSet, judge.active)
    const codes = new Uint8Array(judge.active.length)
    const verdict: Code = judge.judge(offering, codes)
    if (verdict === NOT_MET) return []
    const pair = { need: candidate.facts, offering, today, distanceBand: candidate.distanceBand }
    const textBp = candidate.text.scoreBp
    const scoreBp = scorer.total(codes, textBp, pair)
    return [
      {
        id: String(candidate.facts['need.id']),
        scoreBp,
        textBp,
        verdict,
        candidate,
        judge,
        scorer,
        codes,
        pair,
      },
    ]
  })
  return judged
    .sort(compareEntries)
    .slice(0, top)
    .map(({ id, verdict, candidate, judge, scorer, codes, pair }, index) => ({
      id,
      verdict: verdictOfCode(verdict),
      rank: index + 1,
      ...scorer.explain(codes, candidate.text.scoreBp, pair),
      findings: judge.findings(offering),
      text: { ...candidate.text },
    }))
}
