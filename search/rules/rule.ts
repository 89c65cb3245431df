/**
 * Rules are data. A condition is react-querybuilder's own JSON, so the form editor stores what the engine runs.
 * The party that is asked stands on the left of a comparison, what is wanted of it on the right: tolerance
 * loosens the right-hand side.
 */
import type { Facts, FactValue, Hardness, Side, Verdict } from './facts.ts'

export type Language = 'zh' | 'en'
export type Bilingual = { zh: string; en: string }

export type OperatorName =
  | 'equals'
  | 'notEquals'
  | 'lessOrEqual'
  | 'greaterOrEqual'
  | 'between'
  | 'in'
  | 'containsAny'
  | 'containsAll'
  | 'includesOrAny'
  | 'overlaps'
  | 'covers'
  | 'dateNotAfter'

export type Comparison = {
  id?: string
  field: string
  operator: OperatorName
  /** A literal, or the name of a field when `valueSource` says 'field'. */
  value: FactValue
  valueSource?: 'value' | 'field'
}

export type Condition = {
  id?: string
  combinator: 'and' | 'or'
  not?: boolean
  rules: readonly (Comparison | Condition)[]
}

/** The named parts of a score that findings feed; `text` comes from search/text. */
type RulePart = 'capability' | 'price' | 'delivery' | 'distance' | 'track' | 'capacity' | 'reciprocity'
export type ScorePart = 'text' | RulePart

/**
 * How a need would have to change to cure a "not met".
 * adjust: set the need's field to the value of another field · set: to a constant, where `when` is true of the
 * pair · drop-items: keep of the wanted list what is given · soften: only by making the criterion soft (the
 * default) · none: cannot be cured.
 */
export type Remedy =
  | { kind: 'adjust'; field: string; to: string }
  | { kind: 'set'; field: string; value: string | number | boolean; when?: string }
  | { kind: 'drop-items'; field: string; keep: string }
  | { kind: 'soften' }
  | { kind: 'none' }

export type Rule = {
  /** 'base.price', 'software.protocols': stable, since criteria and traces name it. */
  id: string
  /** '*' or the service domains of the need for which the rule exists. */
  domains: '*' | readonly string[]
  side: Side
  /** The default; a need's criterion may override it for rules of the need's side. */
  hardness: Hardness
  part: RulePart | null
  /** Its share within the part; 1 when absent. */
  weight?: number
  /** 'when-stated': only for a need whose criteria name the rule. */
  applies: 'always' | 'when-stated'
  /** Switched off: it stays in the set to be read and switched on again, and judges nothing. */
  off?: true
  condition: Condition
  /** The fields shown as evidence: what the asked party gives, and what is wanted of it. */
  given: string
  wanted: string | null
  label: Bilingual
  /** {{given}}, {{wanted}} and {{any.field}}. `unknownNeed` is for the case that the need's own datum is blank. */
  sentences: Record<Verdict, Bilingual> & { unknownNeed?: Bilingual }
  /** What to ask whom when the verdict is unknown. */
  questions?: { provider?: Bilingual; manufacturer?: Bilingual }
  remedy?: Remedy
  /** Where the rule comes from: a paragraph of the policy, a standard. */
  source?: string
}

/** Numbered and dated; everything a score depends on besides the facts. */
export type RuleSet = {
  version: number
  /** 'YYYY-MM-DD'. */
  validFrom: string
  /** Whole numbers; a part counts weight / sum of weights. */
  weights: Readonly<Record<ScorePart, number>>
  /** What an unknown counts within each part, in basis points of the full mark. */
  unknownBp: Readonly<Record<ScorePart, number>>
  /** What each distance band counts, in basis points. */
  distanceBp: Readonly<Record<string, number>>
  allocation: {
    /** One place in each so many is kept for a newcomer. */
    newcomerEvery: number
    /** A newcomer must reach this share of the best score to take a kept place. */
    newcomerFloorBp: number
    /** At most so many offerings of one provider among the first `top`. */
    perProvider: number
    top: number
    /** Taken off the score of an offering whose provider has no free place. */
    fullPenaltyBp: number
  }
  rules: readonly Rule[]
}

/** A need's own say about a rule: how strictly, and how much looser a number may be. */
export type Criterion = { rule: string; hardness: Hardness; tolerancePercent?: number }

/** One rule's answer about one pair, with the data that decided. Blank data is an absent key. */
export type Finding = {
  rule: string
  side: Side
  hardness: Hardness
  part: RulePart | null
  verdict: Verdict
  given?: FactValue
  wanted?: FactValue
  tolerancePercent?: number
  /** The blank need.* and offering.* fields behind an unknown; empty when data is there but cannot be compared. */
  missing: readonly string[]
  /** Every value that the rule's condition and sentences name. */
  values: Facts
}

/** Tells a group from a comparison. */
export function isGroup(node: Comparison | Condition): node is Condition {
  return 'combinator' in node
}
