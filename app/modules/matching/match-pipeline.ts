/**
 * Judge, score, allocate and advise: one pure function for the site, for the batch match and, with the sides
 * swapped, for the needs that suit an offering. Retrieval and text scores come in, sentences are rendered later
 * and only for what is shown (search/rules/explain.ts).
 */
import type { CompiledRuleSet } from '#search/rules/evaluate.ts'
import type { Facts, Verdict } from '#search/rules/facts.ts'
import type { Criterion, Finding } from '#search/rules/rule.ts'
import { type Code, NOT_MET, UNKNOWN, verdictOfCode } from '#search/rules/verdict.ts'
import { type Allocation, type AllocationEntry, allocate, compareEntries } from './allocate.ts'
import { type Coverage, coverage } from './coverage.ts'
import { type Judgements, judgeAll, prepareJudge } from './judge.ts'
import { type NearMiss, nearMisses } from './near-misses.ts'
import { type Question, rankQuestions } from './next-question.ts'
import { type PartScore, prepareScorer } from './score.ts'

/** What search/text found, in basis points; the evidence is plain JSON and travels untouched. */
export type TextResult = { scoreBp: number; evidence: readonly unknown[] }

export type Candidate = { facts: Facts; text: TextResult; distanceBand?: string | undefined }

export type Match = {
  id: string
  verdict: Verdict
  scoreBp: number
  parts: PartScore[]
  findings: Finding[]
  text: TextResult
  distanceBand?: string
  allocation: Allocation
}

export type MatchRequest = {
  need: Facts
  criteria: readonly Criterion[]
  candidates: readonly Candidate[]
  compiled: CompiledRuleSet
  /** 'YYYY-MM-DD' */
  today: string
  /** How many matches get their findings and parts; all when absent. */
  top?: number
  /** Near misses, coverage and questions; on unless false. */
  advise?: boolean
  /** Appends the refused candidates, by score, behind the others; for the batch match. */
  keepRefused?: boolean
}

export type MatchResult = {
  /** By rank, at most `top`. */
  ranked: Match[]
  counts: { met: number; unknown: number; notMet: number }
  nearMisses: NearMiss[]
  coverage: Coverage | undefined
  questions: Question[]
  nextQuestion: Question | undefined
  /** The whole list that allocation saw; with it a single match can be replayed. */
  field: AllocationEntry[]
}

type Judged = { candidate: Candidate; verdict: Code; codes: Uint8Array; entry: AllocationEntry }

/** Matches one need with its candidates. Ids must be unique; the order of candidates does not matter. */
export function matchNeed(request: MatchRequest): MatchResult {
  const { need, criteria, candidates, compiled, today } = request
  const judge = prepareJudge(compiled, need, criteria, today)
  const scorer = prepareScorer(compiled.ruleSet, judge.active)
  const judgements = judgeAll(
    judge,
    candidates.map(({ facts }) => facts),
  )
  const pairOf = ({ facts, distanceBand }: Candidate) => ({ need, offering: facts, today, distanceBand })
  const judged = candidates.map((candidate, place): Judged => {
    const codes = judgements.codesOf(place)
    const scoreBp = scorer.total(codes, candidate.text.scoreBp, pairOf(candidate))
    const verdict = judgements.verdicts[place] as Code
    return { candidate, verdict, codes, entry: entryOf(candidate, scoreBp) }
  })
  const kept = judged.filter(({ verdict }) => verdict !== NOT_MET)
  const refused = judged.filter(({ verdict }) => verdict === NOT_MET)
  const field = kept.map(({ entry }) => entry).sort(compareEntries)
  const places = allocate(field, compiled.ruleSet.allocation)
  const detail = ({ candidate, verdict, codes }: Judged, allocation: Allocation): Match => {
    return {
      id: String(candidate.facts['offering.id']),
      verdict: verdictOfCode(verdict),
      ...scorer.explain(codes, candidate.text.scoreBp, pairOf(candidate)),
      findings: judge.findings(candidate.facts),
      text: { ...candidate.text },
      ...(candidate.distanceBand === undefined ? {} : { distanceBand: candidate.distanceBand }),
      allocation,
    }
  }
  const shown = kept
    .map((item) => ({ item, allocation: places.get(item.entry.id) as Allocation }))
    .sort((a, b) => a.allocation.rank - b.allocation.rank)
  const behind = request.keepRefused ? refused.sort((a, b) => compareEntries(a.entry, b.entry)) : []
  const ranked = [
    ...shown,
    ...behind.map((item, index) => {
      const rank = shown.length + index + 1
      return { item, allocation: { baseRank: rank, rank, adjustmentBp: 0 } }
    }),
  ]
    .slice(0, request.top)
    .map(({ item, allocation }) => detail(item, allocation))
  const unknown = kept.filter(({ verdict }) => verdict === UNKNOWN).length
  return {
    ranked,
    counts: { met: kept.length - unknown, unknown, notMet: refused.length },
    field,
    ...(request.advise === false ? silence : advise(compiled, judgements, refused)),
  }
}

const silence = { nearMisses: [], coverage: undefined, questions: [], nextQuestion: undefined }

function entryOf({ facts, text }: Candidate, scoreBp: number): AllocationEntry {
  const organizationId = facts['offering.organizationId']
  return {
    id: String(facts['offering.id']),
    ...(typeof organizationId === 'string' ? { organizationId } : {}),
    scoreBp,
    textBp: text.scoreBp,
    full: facts['offering.openSlots'] === 0,
    newcomer: facts['offering.newcomer'] === true,
  }
}

function advise(compiled: CompiledRuleSet, judgements: Judgements, refused: readonly Judged[]) {
  const questions = rankQuestions(judgements)
  return {
    nearMisses: nearMisses(
      compiled,
      judgements.judge,
      refused.map(({ candidate, entry, codes }) => ({ facts: candidate.facts, entry, codes })),
    ),
    coverage: coverage(judgements),
    questions,
    nextQuestion: questions[0],
  }
}
