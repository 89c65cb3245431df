import { describe, expect, it } from 'vitest'
import { type NeedOutcome, type UnmetCause, unmetCause } from './unmet-cause.ts'

const outcome = (overrides: Partial<NeedOutcome>): NeedOutcome => ({
  matched: 6,
  nearMisses: {},
  told: 6,
  interested: 0,
  declined: {},
  silent: 0,
  closeReason: 'none_suitable',
  ...overrides,
})

describe('why a need was not met', () => {
  it.each<[string, Partial<NeedOutcome>, UnmetCause | null]>([
    ['it was', { closeReason: 'awarded' }, null],
    ['it was, elsewhere', { closeReason: 'awarded_elsewhere', interested: 2 }, null],
    [
      'its owner gave it up, whoever was interested',
      { closeReason: 'postponed', interested: 2 },
      'withdrawn',
    ],
    ['nobody offers it', { matched: 0, told: 0 }, 'no_supplier'],
    [
      'those who nearly do are too dear',
      { matched: 0, nearMisses: { price: 2, capability: 1 } },
      'price_gap',
    ],
    [
      'those who nearly do lack something else',
      { matched: 0, nearMisses: { price: 1, capability: 2 } },
      'no_supplier',
    ],
    [
      'those who offer it have no place',
      { declined: { capacity_full: 1, timing: 2, price_gap: 2 }, silent: 1 },
      'capacity_full',
    ],
    ['they say that it pays too little', { declined: { price_gap: 3, other: 5 } }, 'price_gap'],
    [
      'they may not or do not go there',
      { declined: { not_eligible: 1, region: 1 }, silent: 1 },
      'not_eligible',
    ],
    ['most of them kept silent', { declined: { price_gap: 1 }, silent: 5 }, 'no_answer'],
    ['some were interested and none was taken', { interested: 1, declined: { price_gap: 5 } }, 'quality'],
    ['nobody was told in time', { told: 0, closeReason: null }, 'no_answer'],
  ])('%s', (_, given, cause) => expect(unmetCause(outcome(given))).toBe(cause))
})
