/**
 * A weighted sum of named parts in whole basis points, so that a replay gives the same bytes. A part is the
 * weighted mean of its findings (met full, not met none, unknown the rule set's fraction) and, where there is
 * one, its measure. Informative findings do not count.
 */
import type { ActiveRule } from '#search/rules/evaluate.ts'
import type { RuleSet, ScorePart } from '#search/rules/rule.ts'
import { MET, UNKNOWN } from '#search/rules/verdict.ts'
import { type MeasuredPair, measureOf } from './measures.ts'

export const scoreParts = [
  'text',
  'capability',
  'price',
  'delivery',
  'distance',
  'track',
  'capacity',
  'reciprocity',
] as const satisfies readonly ScorePart[]

/** A measure weighs as much as this many findings of weight 1. */
const MEASURE_WEIGHT = 3
const FULL = 10_000

export type PartScore = {
  part: ScorePart
  /** How full the part is, 0..10000. */
  bp: number
  /** What it adds to the score, and could add at most; the points of all parts sum to the score. */
  pointsBp: number
  maxBp: number
  /** The share of the part that rests on unknowns, 0..10000. */
  unknownBp: number
  /** The graded measure, absent when the part has none or its data is blank. */
  measureBp?: number
  /** The rules whose findings count in the part. */
  rules: readonly string[]
}

type Score = { scoreBp: number; parts: PartScore[] }

type Scorer = {
  /** The score alone, without allocation. */
  total: (codes: Uint8Array, textBp: number, pair: MeasuredPair) => number
  /** The same score with its parts. */
  explain: (codes: Uint8Array, textBp: number, pair: MeasuredPair) => Score
}

/** Prepares the scoring of one need's candidates; `codes` are those of the judge for the same active rules. */
export function prepareScorer(ruleSet: RuleSet, active: readonly ActiveRule[]): Scorer {
  const weightSum = scoreParts.reduce((sum, part) => sum + ruleSet.weights[part], 0)
  const members = scoreParts.map((part) =>
    active.flatMap(({ rule, hardness }, index) =>
      rule.part === part && hardness !== 'info' ? [{ index, weight: rule.weight ?? 1, id: rule.id }] : [],
    ),
  )
  const grades = scoreParts.map(measureOf)
  const worth = (part: ScorePart, bp: number) => Math.round((ruleSet.weights[part] * bp) / weightSum)

  /** Full marks of a part, 0..10000; every division is rounded at one place, here. */
  function fill(position: number, codes: Uint8Array, textBp: number, pair: MeasuredPair): number {
    const part = scoreParts[position]!
    if (part === 'text') return textBp
    const unknownBp = ruleSet.unknownBp[part]
    let sum = 0
    let weights = 0
    for (const { index, weight } of members[position]!) {
      const code = codes[index]
      sum += weight * (code === MET ? FULL : code === UNKNOWN ? unknownBp : 0)
      weights += weight
    }
    const grade = grades[position]
    if (grade) {
      sum += MEASURE_WEIGHT * (grade(pair, ruleSet.distanceBp) ?? unknownBp)
      weights += MEASURE_WEIGHT
    }
    return weights === 0 ? unknownBp : Math.round(sum / weights)
  }

  function unknownShare(position: number, codes: Uint8Array, measureBp: number | undefined): number {
    const part = scoreParts[position]!
    if (part === 'text') return 0
    const own = members[position]!
    const isMeasured = measureOf(part) !== undefined
    const weights = own.reduce((sum, { weight }) => sum + weight, isMeasured ? MEASURE_WEIGHT : 0)
    const unknown = own.reduce(
      (sum, { index, weight }) => sum + (codes[index] === UNKNOWN ? weight : 0),
      isMeasured && measureBp === undefined ? MEASURE_WEIGHT : 0,
    )
    return weights === 0 ? FULL : Math.round((FULL * unknown) / weights)
  }

  return {
    total(codes, textBp, pair) {
      let score = 0
      for (let position = 0; position < scoreParts.length; position++) {
        score += worth(scoreParts[position]!, fill(position, codes, textBp, pair))
      }
      return score
    },
    explain(codes, textBp, pair) {
      const parts = scoreParts.map((part, position): PartScore => {
        const bp = fill(position, codes, textBp, pair)
        const measureBp = measureOf(part)?.(pair, ruleSet.distanceBp)
        return {
          part,
          bp,
          pointsBp: worth(part, bp),
          maxBp: worth(part, FULL),
          unknownBp: unknownShare(position, codes, measureBp),
          ...(measureBp === undefined ? {} : { measureBp }),
          rules: members[position]!.map(({ id }) => id),
        }
      })
      return { scoreBp: parts.reduce((sum, { pointsBp }) => sum + pointsBp, 0), parts }
    },
  }
}
