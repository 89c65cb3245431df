/**
 * Traces of one run share the need, its criteria, the list that allocation saw and the word frequencies. They are stored
 * once with the run; a match stores the rest. Unfolding gives the whole trace back, byte for byte, and the hash
 * of a match is taken of the whole.
 */
import type { TextStatistics } from '#search/text/statistics.ts'
import type { TextDocument } from '#search/text/text-document.ts'
import type { Trace, TraceInputs } from './trace.ts'

export type TextInputs = { need: TextDocument; offering: TextDocument; statistics: TextStatistics }

/** What all traces of a run have in common. */
export type SharedInputs = Pick<TraceInputs, 'ruleSetVersion' | 'today' | 'need' | 'criteria' | 'field'> & {
  text: Omit<TextInputs, 'offering'>
}

/** What is a match's own. */
export type OwnTrace = {
  format: 1
  inputs: Pick<TraceInputs, 'offering' | 'distanceBand' | 'text'> & { offeringText: TextDocument }
  result: Trace['result']
}

/** The part of a trace that only its match needs. */
export function foldTrace(trace: Trace): OwnTrace {
  const { offering, distanceBand, text, textInputs } = trace.inputs
  return {
    format: trace.format,
    inputs: {
      offering,
      ...(distanceBand === undefined ? {} : { distanceBand }),
      text,
      offeringText: (textInputs as TextInputs).offering,
    },
    result: trace.result,
  }
}

/** The whole trace again. */
export function unfoldTrace(own: OwnTrace, { text: sharedText, ...shared }: SharedInputs): Trace {
  const { offeringText, ...inputs } = own.inputs
  return {
    format: own.format,
    inputs: {
      ...shared,
      ...inputs,
      textInputs: { ...sharedText, offering: offeringText } satisfies TextInputs,
    },
    result: own.result,
  }
}
