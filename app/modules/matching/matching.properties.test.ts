/**
 * Proves, over random needs, criteria and offerings of three domains, what people rely on: blanks never help,
 * reasons alone give the verdict, order does not matter, a replay gives the same bytes, and each fix and each gain
 * is exactly what it says. It does not prove that the rules are the right ones; their examples do.
 */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compile, evaluate } from '#search/rules/evaluate.ts'
import type { Facts } from '#search/rules/facts.ts'
import type { Criterion } from '#search/rules/rule.ts'
import { startingRuleSet } from '#search/rules/starting-rules/rule-set.ts'
import { combine } from '#search/rules/verdict.ts'
import { type ArbitraryMarket, arbitraryMarket, today } from '#tests/factories/match-facts.ts'
import { applyChanges, type Change } from './change.ts'
import { matchOffering } from './match-offering.ts'
import { matchNeed } from './match-pipeline.ts'
import { isReproduced, replay } from './replay.ts'
import { ruleVocabulary } from './rule-vocabulary.ts'
import { traceHash } from './trace.server.ts'
import { traceOf, traceText } from './trace.ts'

const compiled = compile(startingRuleSet)
const domains = ['D1', 'R2', 'F1']
const market = (maxOfferings: number) =>
  fc
    .constantFrom(...domains)
    .chain((domain) => arbitraryMarket(compiled, ruleVocabulary, domain, { maxOfferings }))

const runs = (numRuns: number) => ({ numRuns })
const without = (facts: Facts, field: string): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => key !== field))

type Market = Omit<ArbitraryMarket, 'criteria'> & { criteria: readonly Criterion[] }

function match({ need, criteria, offerings }: Market, rules = compiled) {
  const candidates = offerings.map((facts, index) => ({
    facts,
    text: { scoreBp: (index * 2711) % 10_000, evidence: [`term ${index}`] },
    distanceBand: index % 2 === 0 ? 'same' : undefined,
  }))
  return matchNeed({ need, criteria, candidates, compiled: rules, today })
}

describe('a blank', () => {
  it('never turns not met or unknown into met, for a finding or for the pair', () => {
    fc.assert(
      fc.property(market(1), ({ need, criteria, offerings }) => {
        const offering = offerings[0]!
        const before = evaluate(compiled, { need, offering, criteria, today })
        const verdicts = new Map(before.findings.map(({ rule, verdict }) => [rule, verdict]))
        const fields = [...Object.keys(need), ...Object.keys(offering)]
        for (const field of fields) {
          const after = evaluate(compiled, {
            need: without(need, field),
            offering: without(offering, field),
            criteria,
            today,
          })
          if (before.verdict !== 'met') expect(after.verdict, field).not.toBe('met')
          for (const { rule, verdict } of after.findings) {
            const earlier = verdicts.get(rule)
            if (earlier && earlier !== 'met') expect(verdict, `${rule} without ${field}`).not.toBe('met')
          }
        }
      }),
      runs(300),
    )
  })
})

describe('reasons', () => {
  it('alone recompute the verdict', () => {
    fc.assert(
      fc.property(market(1), ({ need, criteria, offerings }) => {
        const { verdict, findings } = evaluate(compiled, { need, offering: offerings[0]!, criteria, today })
        expect(combine(JSON.parse(JSON.stringify(findings)))).toBe(verdict)
      }),
      runs(300),
    )
  })
})

describe('order', () => {
  it('of rules changes neither verdicts, nor findings, nor scores, nor ranks', () => {
    fc.assert(
      fc.property(market(6), fc.infiniteStream(fc.double({ noNaN: true })), (drawn, random) => {
        const shuffled = compile({
          ...startingRuleSet,
          rules: startingRuleSet.rules
            .map((rule) => ({ rule, key: random.next().value as number }))
            .sort((a, b) => a.key - b.key)
            .map(({ rule }) => rule),
        })
        const normal = (result: ReturnType<typeof match>) =>
          result.ranked.map(({ findings, parts, ...rest }) => ({
            ...rest,
            parts: parts.map(({ rules, ...part }) => ({ ...part, rules: [...rules].sort() })),
            findings: [...findings].sort((a, b) => (a.rule < b.rule ? -1 : 1)),
          }))
        expect(normal(match(drawn, shuffled))).toEqual(normal(match(drawn)))
      }),
      runs(60),
    )
  })

  it('of candidates changes nothing', () => {
    fc.assert(
      fc.property(market(8), ({ need, criteria, offerings }) => {
        const candidates = offerings.map((facts, index) => ({
          facts,
          text: { scoreBp: index * 5, evidence: [] },
        }))
        const request = { need, criteria, compiled, today }
        const forward = matchNeed({ ...request, candidates })
        const backward = matchNeed({ ...request, candidates: [...candidates].reverse() })
        expect(backward.ranked).toEqual(forward.ranked)
        expect(backward.nearMisses).toEqual(forward.nearMisses)
        expect(backward.coverage).toEqual(forward.coverage)
      }),
      runs(100),
    )
  })
})

describe('a score', () => {
  it('is the sum of its parts, each within its bounds', () => {
    fc.assert(
      fc.property(market(4), (drawn) => {
        for (const { scoreBp, parts } of match(drawn).ranked) {
          expect(parts.reduce((sum, { pointsBp }) => sum + pointsBp, 0)).toBe(scoreBp)
          for (const { bp, pointsBp, maxBp, unknownBp } of parts) {
            expect(Number.isInteger(bp) && bp >= 0 && bp <= 10_000).toBe(true)
            expect(pointsBp).toBeLessThanOrEqual(maxBp)
            expect(unknownBp).toBeLessThanOrEqual(10_000)
          }
        }
      }),
      runs(150),
    )
  })

  it('is the same seen from the offering', () => {
    fc.assert(
      fc.property(market(3), (drawn) => {
        for (const { id, scoreBp, verdict, findings, text } of match(drawn).ranked) {
          const offering = drawn.offerings.find((facts) => facts['offering.id'] === id)!
          const distanceBand = drawn.offerings.indexOf(offering) % 2 === 0 ? 'same' : undefined
          const needs = [{ facts: drawn.need, criteria: drawn.criteria, text, distanceBand }]
          const [seen] = matchOffering({ offering, needs, compiled, today })
          expect(seen).toMatchObject({ id: 'n', scoreBp, verdict, findings })
        }
      }),
      runs(100),
    )
  })
})

describe('a replay', () => {
  it('gives the same bytes and the same hash, after a journey through storage', () => {
    fc.assert(
      fc.property(market(6), (drawn) => {
        const { ranked, field } = match(drawn)
        for (const entry of ranked) {
          const offering = drawn.offerings.find((facts) => facts['offering.id'] === entry.id)!
          const { text, distanceBand } = entry
          const trace = traceOf(entry, {
            ruleSetVersion: startingRuleSet.version,
            today,
            need: drawn.need,
            criteria: drawn.criteria,
            offering,
            text,
            field,
            ...(distanceBand === undefined ? {} : { distanceBand }),
          })
          const stored = traceText(trace)
          const { inputs } = JSON.parse(stored)
          expect(traceText(replay(inputs, compiled))).toBe(stored)
          expect(isReproduced(stored, inputs, compiled)).toBe(true)
          expect(traceHash(replay(inputs, compiled))).toBe(traceHash(trace))
        }
      }),
      runs(100),
    )
  })
})

describe('a near miss', () => {
  it('becomes exactly what its fix promises', () => {
    let seen = 0
    fc.assert(
      fc.property(market(8), (drawn) => {
        for (const { id, changes, becomes, fails } of match(drawn).nearMisses) {
          seen++
          const offering = drawn.offerings.find((facts) => facts['offering.id'] === id)!
          expect(evaluate(compiled, { ...drawn, offering, today }).verdict).toBe('not_met')
          const { need, criteria } = applyChanges(drawn, changes)
          expect(evaluate(compiled, { need, criteria, offering, today }).verdict).toBe(becomes)
          expect(fails.length).toBeLessThanOrEqual(2)
        }
      }),
      runs(300),
    )
    expect(seen).toBeGreaterThan(50)
  })
})

describe('coverage', () => {
  it('states gains that are exactly what applying the changes yields', () => {
    let seen = 0
    fc.assert(
      fc.property(market(12), (drawn) => {
        const before = match(drawn)
        const { now, suggestions } = before.coverage!
        const { suppliers: _, ...counts } = now
        expect(counts).toEqual(before.counts)
        for (const { changes, gain, after } of suggestions) {
          seen++
          const changed = match({ ...drawn, ...applyChanges(drawn, changes) })
          expect(changed.coverage!.now).toEqual(after)
          expect(changed.ranked.length - before.ranked.length).toBe(gain.offerings)
          expect(changed.counts.met - before.counts.met).toBe(gain.confirmed)
          expect(gain.offerings).toBeGreaterThan(0)
        }
      }),
      runs(300),
    )
    expect(seen).toBeGreaterThan(50)
  })

  it('never changes the need it was asked about', () => {
    fc.assert(
      fc.property(market(3), (drawn) => {
        const copy = JSON.stringify([drawn.need, drawn.criteria])
        const changes: Change[] = match(drawn).coverage!.suggestions.flatMap(
          (suggestion) => suggestion.changes,
        )
        applyChanges(drawn, changes)
        expect(JSON.stringify([drawn.need, drawn.criteria])).toBe(copy)
      }),
      runs(50),
    )
  })
})
