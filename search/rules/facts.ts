/**
 * What rules see of a need and of an offering: flat, dotted keys, plain JSON. A blank datum is an ABSENT key
 * (never null, '' or []), so that "unknown" has exactly one representation.
 */
export type Interval = { min?: number; max?: number }
export type FactValue = string | number | boolean | readonly string[] | Interval
export type Facts = Readonly<Record<string, FactValue>>

/** Met, not met, unknown: Kleene's strong three-valued logic. */
export type Verdict = 'met' | 'not_met' | 'unknown'
export type Hardness = 'hard' | 'soft' | 'info'
/** Whose wish it is: the need's criterion on the offering, or the provider's preference on the need. */
export type Side = 'need' | 'offering'
