import { describe, expect, it } from 'vitest'
import { nextStep, type Standing } from './next-step.ts'

const NOW = new Date('2026-11-23T02:00:00Z')
const DUE = new Date('2026-11-26T10:00:00Z')
const step = (overrides: Partial<Standing>) =>
  nextStep(
    {
      wantedAnswers: 3,
      interestedCap: 5,
      interested: 0,
      pendingRatesBp: Array(8).fill(4_000),
      lastDueAt: DUE,
      nobodyLeft: false,
      ...overrides,
    },
    NOW,
  )

describe('what comes next', () => {
  it.each<[string, Partial<Standing>, ReturnType<typeof step>]>([
    ['waits for those who were told', {}, { state: 'running', nextWaveAt: DUE }],
    [
      'goes on at once when too few answers are left',
      { pendingRatesBp: [4_000] },
      { state: 'running', nextWaveAt: NOW },
    ],
    [
      'waits where nobody else is left to tell',
      { pendingRatesBp: [4_000], nobodyLeft: true },
      { state: 'running', nextWaveAt: DUE },
    ],
    [
      'is over when nobody is left and nobody has time',
      { pendingRatesBp: [], lastDueAt: null, nobodyLeft: true },
      { state: 'exhausted', nextWaveAt: null },
    ],
    [
      'sends nothing more once enough are interested',
      { interested: 3 },
      { state: 'running', nextWaveAt: null },
    ],
    ['is full at the cap', { interested: 5 }, { state: 'filled', nextWaveAt: null }],
  ])('%s', (_, given, wanted) => expect(step(given)).toEqual(wanted))
})
