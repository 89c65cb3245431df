import { describe, expect, it } from 'vitest'
import { compile } from '#search/rules/evaluate.ts'
import { startingRuleSet } from '#search/rules/starting-rules/rule-set.ts'
import { aNeedFacts, anOfferingFacts, today } from '#tests/factories/match-facts.ts'
import { canonicalJson } from './canonical-json.ts'
import { matchNeed } from './match-pipeline.ts'
import { isReproduced, replay } from './replay.ts'
import { traceHash } from './trace.server.ts'
import { type TraceInputs, traceOf, traceText } from './trace.ts'

const compiled = compile(startingRuleSet)

describe('canonicalJson', () => {
  it('sorts keys, leaves blanks out and keeps the order of lists', () => {
    expect(canonicalJson({ b: [2, 1], a: { d: undefined, c: '中' } })).toBe('{"a":{"c":"中"},"b":[2,1]}')
  })

  it.each([Number.NaN, Number.POSITIVE_INFINITY, new Date(0), () => 1, undefined])('refuses %s', (value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError)
    expect(() => canonicalJson([value])).toThrow(TypeError)
  })
})

describe('a trace', () => {
  const need = aNeedFacts()
  const offering = anOfferingFacts()
  const text = { scoreBp: 7312, evidence: [{ term: 'mes', share: 0.25 }] }
  const { ranked, field } = matchNeed({
    need,
    criteria: [],
    candidates: [{ facts: offering, text }],
    compiled,
    today,
  })
  const inputs: TraceInputs = {
    ruleSetVersion: startingRuleSet.version,
    today,
    need,
    criteria: [],
    offering,
    text,
    field,
    textInputs: 'words',
  }
  const trace = traceOf(ranked[0]!, inputs)

  it('has a hash of 64 hex digits that any change of any input changes', () => {
    expect(traceHash(trace)).toMatch(/^[0-9a-f]{64}$/)
    const other = { ...trace, inputs: { ...inputs, today: '2026-01-06' } }
    expect(traceHash(other)).not.toBe(traceHash(trace))
  })

  it('is reproduced, with the text scored again', () => {
    const again = (words: unknown) => (words === 'words' ? text : { scoreBp: 0, evidence: [] })
    expect(isReproduced(traceText(trace), inputs, compiled, again)).toBe(true)
  })

  it('is not reproduced when somebody changed what was stored', () => {
    const worse = () => ({ scoreBp: 1, evidence: [] })
    expect(isReproduced(traceText(trace), inputs, compiled, worse)).toBe(false)
    const forged = { ...trace, result: { ...trace.result, scoreBp: 9999 } }
    expect(isReproduced(traceText(forged), inputs, compiled)).toBe(false)
  })

  it('needs the rule set of its own version, and its own list', () => {
    const later = compile({ ...startingRuleSet, version: startingRuleSet.version + 1 })
    expect(() => replay(inputs, later)).toThrow(
      `rule set ${startingRuleSet.version} is needed, not ${startingRuleSet.version + 1}`,
    )
    expect(() => replay({ ...inputs, field: [] }, compiled)).toThrow('not in the field')
  })
})
