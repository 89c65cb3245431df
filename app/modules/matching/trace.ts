/**
 * The frozen record of one match: everything that went in, everything that came out. Its canonical JSON is what
 * is hashed (trace.server.ts) and what a replay must reproduce byte for byte.
 */
import type { Facts, Verdict } from '#search/rules/facts.ts'
import type { Criterion, Finding } from '#search/rules/rule.ts'
import type { Allocation, AllocationEntry } from './allocate.ts'
import { canonicalJson, type WrittenBefore } from './canonical-json.ts'
import type { Match, TextResult } from './match-pipeline.ts'
import type { PartScore } from './score.ts'

export type TraceInputs = {
  ruleSetVersion: number
  /** 'YYYY-MM-DD' */
  today: string
  need: Facts
  criteria: readonly Criterion[]
  offering: Facts
  distanceBand?: string
  text: TextResult
  /** What search/text needs to score this pair again: its documents and the frequencies it used. */
  textInputs?: unknown
  /** The whole list allocation saw. */
  field: readonly AllocationEntry[]
}

type TraceResult = {
  verdict: Verdict
  scoreBp: number
  parts: readonly PartScore[]
  findings: readonly Finding[]
  allocation: Allocation
}

export type Trace = { format: 1; inputs: TraceInputs; result: TraceResult }

/** Freezes a match with the inputs it came from. */
export function traceOf(match: Match, inputs: TraceInputs): Trace {
  const { verdict, scoreBp, parts, findings, allocation } = match
  return { format: 1, inputs, result: { verdict, scoreBp, parts, findings, allocation } }
}

/** The bytes of a trace. */
export function traceText(trace: Trace, written?: WrittenBefore): string {
  return canonicalJson(trace, written)
}
