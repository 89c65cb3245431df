import { describe, expect, it } from 'vitest'
import type { Verdict } from './facts.ts'
import { and, codeOfVerdict, combine, not, or, verdictOfCode } from './verdict.ts'

const andTable: [Verdict, Verdict, Verdict][] = [
  ['met', 'met', 'met'],
  ['met', 'unknown', 'unknown'],
  ['met', 'not_met', 'not_met'],
  ['unknown', 'met', 'unknown'],
  ['unknown', 'unknown', 'unknown'],
  ['unknown', 'not_met', 'not_met'],
  ['not_met', 'met', 'not_met'],
  ['not_met', 'unknown', 'not_met'],
  ['not_met', 'not_met', 'not_met'],
]

const orTable: [Verdict, Verdict, Verdict][] = [
  ['met', 'met', 'met'],
  ['met', 'unknown', 'met'],
  ['met', 'not_met', 'met'],
  ['unknown', 'met', 'met'],
  ['unknown', 'unknown', 'unknown'],
  ['unknown', 'not_met', 'unknown'],
  ['not_met', 'met', 'met'],
  ['not_met', 'unknown', 'unknown'],
  ['not_met', 'not_met', 'not_met'],
]

describe('Kleene logic', () => {
  it.each(andTable)('%s and %s is %s', (a, b, expected) => {
    expect(verdictOfCode(and(codeOfVerdict(a), codeOfVerdict(b)))).toBe(expected)
  })

  it.each(orTable)('%s or %s is %s', (a, b, expected) => {
    expect(verdictOfCode(or(codeOfVerdict(a), codeOfVerdict(b)))).toBe(expected)
  })

  it.each([
    ['met', 'not_met'],
    ['unknown', 'unknown'],
    ['not_met', 'met'],
  ] as [Verdict, Verdict][])('not %s is %s', (a, expected) => {
    expect(verdictOfCode(not(codeOfVerdict(a)))).toBe(expected)
  })
})

describe('combine', () => {
  it('lets only hard findings decide', () => {
    expect(
      combine([
        { hardness: 'soft', verdict: 'not_met' },
        { hardness: 'info', verdict: 'unknown' },
      ]),
    ).toBe('met')
    expect(
      combine([
        { hardness: 'hard', verdict: 'unknown' },
        { hardness: 'hard', verdict: 'met' },
      ]),
    ).toBe('unknown')
    expect(
      combine([
        { hardness: 'hard', verdict: 'unknown' },
        { hardness: 'hard', verdict: 'not_met' },
      ]),
    ).toBe('not_met')
  })
})
