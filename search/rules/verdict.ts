/**
 * Kleene's strong three-valued logic, as ordered numbers so that evaluation needs no allocation:
 * not met 0 < unknown 1 < met 2; "and" is the least, "or" the greatest, "not" the mirror.
 */
import type { Hardness, Verdict } from './facts.ts'

export type Code = 0 | 1 | 2
export const NOT_MET = 0
export const UNKNOWN = 1
export const MET = 2

const VERDICTS = ['not_met', 'unknown', 'met'] as const satisfies readonly Verdict[]

/** The word for a code. */
export function verdictOfCode(code: Code): Verdict {
  return VERDICTS[code]
}

/** The code for a word. */
export function codeOfVerdict(verdict: Verdict): Code {
  return verdict === 'met' ? MET : verdict === 'unknown' ? UNKNOWN : NOT_MET
}

/** Kleene "and": not met when either is, met only when both are. */
export function and(a: Code, b: Code): Code {
  return a < b ? a : b
}

/** Kleene "or": met when either is, not met only when both are. */
export function or(a: Code, b: Code): Code {
  return a > b ? a : b
}

/** Kleene "not": unknown stays unknown. */
export function not(a: Code): Code {
  return (2 - a) as Code
}

/** A two-valued answer as a code. */
export function codeOf(holds: boolean): Code {
  return holds ? MET : NOT_MET
}

/**
 * The verdict of a pair from its reasons alone: Kleene "and" over the hard findings of both sides.
 * Soft and informative findings never exclude. No hard finding at all is met.
 */
export function combine(findings: Iterable<{ hardness: Hardness; verdict: Verdict }>): Verdict {
  let code: Code = MET
  for (const finding of findings) {
    if (finding.hardness === 'hard') code = and(code, codeOfVerdict(finding.verdict))
  }
  return verdictOfCode(code)
}
