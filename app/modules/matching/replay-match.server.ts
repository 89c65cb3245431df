import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { scoreText } from '#search/text/score-text.ts'
import { type OwnTrace, type TextInputs, unfoldTrace } from './folded-trace.ts'
import { findMatch, type RunOutcome } from './match.data.server.ts'
import { replay } from './replay.ts'
import { findRuleSet } from './rule-sets.data.server.ts'
import { traceHash } from './trace.server.ts'
import { type Trace, traceText } from './trace.ts'

export type Replayed = {
  /** The same bytes came out as were stored, and their hash is the stored one. */
  identical: boolean
  storedHash: string
  replayedHash: string
  stored: string
  replayed: string
  trace: Trace
}

/** Recomputes a stored match from its frozen inputs: text score, verdicts, parts, place. */
export async function replayMatch(id: string): Promise<Outcome<Replayed, 'no-match' | 'no-rule-set'>> {
  const match = await reading((tx) => findMatch(tx, id))
  if (!match) return refused('no-match')
  const compiled = await reading((tx) => findRuleSet(tx, match.run.ruleSetVersion))
  if (!compiled) return refused('no-rule-set')
  const { shared } = match.run.outcome as unknown as RunOutcome
  const trace = unfoldTrace(JSON.parse(match.trace) as OwnTrace, shared)
  const again = replay(trace.inputs, compiled, textAgain)
  const [stored, replayed] = [traceText(trace), traceText(again)]
  const replayedHash = traceHash(again)
  return granted({
    identical: stored === replayed && replayedHash === match.hash,
    storedHash: match.hash,
    replayedHash,
    stored,
    replayed,
    trace,
  })
}

function textAgain(inputs: unknown) {
  const { need, offering, statistics } = inputs as TextInputs
  const { score, evidence } = scoreText(need, offering, statistics)
  return { scoreBp: Math.round(score * 10_000), evidence }
}
