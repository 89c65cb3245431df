/**
 * One need against many offerings: its rules are chosen once, each pair costs a code per rule and no allocation.
 * Findings are made only for pairs that are shown or stored.
 */
import { type ActiveRule, activeRules, type CompiledRuleSet, findingOf } from '#search/rules/evaluate.ts'
import type { Facts } from '#search/rules/facts.ts'
import type { Criterion, Finding } from '#search/rules/rule.ts'
import { type Code, MET, NOT_MET } from '#search/rules/verdict.ts'

export type Judge = {
  need: Facts
  criteria: readonly Criterion[]
  today: string
  active: readonly ActiveRule[]
  /** Writes the code of each active rule and answers the verdict over the hard ones. */
  judge: (offering: Facts, codes: Uint8Array) => Code
  findings: (offering: Facts) => Finding[]
}

/** `today` is 'YYYY-MM-DD' where the market is. */
export function prepareJudge(
  compiled: CompiledRuleSet,
  need: Facts,
  criteria: readonly Criterion[],
  today: string,
): Judge {
  const active = activeRules(compiled, need, criteria)
  return {
    need,
    criteria,
    today,
    active,
    judge(offering, codes) {
      let verdict: Code = MET
      for (let index = 0; index < active.length; index++) {
        const rule = active[index]!
        const code = rule.test(need, offering, today, rule.tolerancePercent)
        codes[index] = code
        if (code < verdict && rule.hardness === 'hard') verdict = code
      }
      return verdict
    },
    findings: (offering) => active.map((rule) => findingOf(rule, need, offering, today)),
  }
}

/** The hard rules that refuse an offering, by its codes. */
export function refusalsIn({ active }: Judge, codes: Uint8Array): ActiveRule[] {
  return active.filter(({ hardness }, index) => hardness === 'hard' && codes[index] === NOT_MET)
}

/** A need's offerings, judged once; everything that is counted, advised or shown reads from here. */
export type Judgements = {
  judge: Judge
  offerings: readonly Facts[]
  /** The verdict over the hard rules, by the offering's place. */
  verdicts: readonly Code[]
  /** The codes of an offering in the order of `judge.active`. */
  codesOf: (place: number) => Uint8Array
}

export function judgeAll(judge: Judge, offerings: readonly Facts[]): Judgements {
  const width = judge.active.length
  const codes = new Uint8Array(offerings.length * width)
  const codesOf = (place: number) => codes.subarray(place * width, (place + 1) * width)
  const verdicts = offerings.map((offering, place) => judge.judge(offering, codesOf(place)))
  return { judge, offerings, verdicts, codesOf }
}
