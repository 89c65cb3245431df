import { expect, it } from 'vitest'
import type { ReasonLine } from '#app/modules/matching/reasons.ts'
import { tellingReasons, worthOf } from './example-match.ts'

const reason = (rule: string, overrides: Partial<ReasonLine> = {}): ReasonLine => ({
  rule,
  side: 'need',
  hardness: 'hard',
  verdict: 'met',
  part: 'capability',
  label: rule,
  sentence: rule,
  ...overrides,
})

it('of every verdict something is shown, and not more than five in all', () => {
  const met = ['a', 'b', 'c', 'd', 'e', 'f'].map((rule) => reason(rule))
  const shown = tellingReasons([
    reason('fails', { verdict: 'not_met', hardness: 'soft' }),
    reason('open', { verdict: 'unknown' }),
    ...met,
  ])
  expect(shown.map((one) => one.rule)).toEqual(['a', 'b', 'c', 'fails', 'open'])
})

it("a budget and the provider's own wishes are nobody else's business", () => {
  const shown = tellingReasons([
    reason('price', { part: 'price' }),
    reason('wish', { side: 'offering' }),
    reason('ability'),
  ])
  expect(shown.map((one) => one.rule)).toEqual(['ability'])
})

it('an example that also says what is open comes before a better match that only praises', () => {
  const praise = ['a', 'b', 'c', 'd'].map((rule) => reason(rule))
  const honest = [...praise.slice(0, 3), reason('open', { verdict: 'unknown' })]
  expect(worthOf({ reasons: honest, scoreBp: 7000 })).toBeGreaterThan(
    worthOf({ reasons: praise, scoreBp: 9000 }),
  )
  expect(worthOf({ reasons: honest, scoreBp: 8000 })).toBeGreaterThan(
    worthOf({ reasons: honest, scoreBp: 7000 }),
  )
})
