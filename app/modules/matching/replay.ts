/** Recomputes a stored trace from its own inputs; an untouched trace gives the same bytes. */
import type { CompiledRuleSet } from '#search/rules/evaluate.ts'
import { verdictOfCode } from '#search/rules/verdict.ts'
import { allocate } from './allocate.ts'
import { prepareJudge } from './judge.ts'
import type { TextResult } from './match-pipeline.ts'
import { prepareScorer } from './score.ts'
import type { Trace, TraceInputs } from './trace.ts'
import { traceText } from './trace.ts'

/** Scores the text of a trace again from its `textInputs`; without it the stored text result is taken. */
export type ReplayText = (textInputs: unknown) => TextResult

/**
 * `compiled` must be the rule set of the version the trace names; another one is refused, since it would answer
 * another question. Throws RangeError then, and when the offering is not in the field of its own trace.
 */
export function replay(inputs: TraceInputs, compiled: CompiledRuleSet, replayText?: ReplayText): Trace {
  if (compiled.ruleSet.version !== inputs.ruleSetVersion) {
    throw new RangeError(`rule set ${inputs.ruleSetVersion} is needed, not ${compiled.ruleSet.version}`)
  }
  const { need, criteria, offering, today, distanceBand, textInputs } = inputs
  const text = replayText && textInputs !== undefined ? replayText(textInputs) : inputs.text
  const judge = prepareJudge(compiled, need, criteria, today)
  const scorer = prepareScorer(compiled.ruleSet, judge.active)
  const codes = new Uint8Array(judge.active.length)
  const verdict = verdictOfCode(judge.judge(offering, codes))
  const score = scorer.explain(codes, text.scoreBp, { need, offering, today, distanceBand })
  const id = String(offering['offering.id'])
  const field = inputs.field.map((entry) =>
    entry.id === id ? { ...entry, scoreBp: score.scoreBp, textBp: text.scoreBp } : entry,
  )
  const allocation = allocate(field, compiled.ruleSet.allocation).get(id)
  if (!allocation) throw new RangeError(`offering ${id} is not in the field of its trace`)
  return {
    format: 1,
    inputs: { ...inputs, text, field },
    result: { verdict, ...score, findings: judge.findings(offering), allocation },
  }
}

/** Whether recomputing gives exactly the bytes that were stored. */
export function isReproduced(
  stored: string,
  inputs: TraceInputs,
  compiled: CompiledRuleSet,
  replayText?: ReplayText,
) {
  return traceText(replay(inputs, compiled, replayText)) === stored
}
