/** What no wave does, whoever the candidates are. It does not say that the settings are good: tests/bench/routing.ts does. */
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { isShort, planWave, type WaveCandidate, type WaveRequest, waveSettings } from './plan-wave.ts'

const candidate = (overrides: Partial<WaveCandidate> & { offeringId: string }): WaveCandidate => ({
  organizationId: `provider of ${overrides.offeringId}`,
  scoreBp: 8_000,
  rateBp: 4_000,
  openSlots: 1,
  load: 0,
  newcomer: false,
  standing: 'free',
  ...overrides,
})
const request = (candidates: WaveCandidate[], overrides: Partial<WaveRequest> = {}): WaveRequest => ({
  candidates,
  wantedAnswers: 3,
  interestedCap: 5,
  interested: 0,
  pendingRatesBp: [],
  sinceNewcomer: 0,
  ...overrides,
})
const many = (count: number, overrides: Partial<WaveCandidate> = {}) =>
  Array.from({ length: count }, (_, index) =>
    candidate({ offeringId: `o${index}`, scoreBp: 9_000 - index * 10, ...overrides }),
  )
const told = (given: WaveRequest) => planWave(given).entries.map(({ offeringId }) => offeringId)

describe('a wave', () => {
  it('is as large as the wanted answers take at the chances of those told', () => {
    expect(told(request(many(30)))).toHaveLength(8)
    expect(told(request(many(30, { rateBp: 9_000 })))).toHaveLength(4)
  })

  it('counts who is interested and who still has time to answer', () => {
    expect(told(request(many(30), { interested: 2, pendingRatesBp: [4_000] }))).toHaveLength(2)
    expect(told(request(many(30), { interested: 3 }))).toEqual([])
  })

  it('leaves a provider without a free place behind one that scores a little less and has one', () => {
    const full = candidate({ offeringId: 'full', scoreBp: 9_000, openSlots: 0 })
    const free = candidate({ offeringId: 'free', scoreBp: 7_000 })
    expect(told(request([full, free]))).toEqual(['free', 'full'])
  })

  it('leaves a provider with unanswered invitations behind, and one with too many out', () => {
    const busy = candidate({ offeringId: 'busy', scoreBp: 9_000, load: 4 })
    const idle = candidate({ offeringId: 'idle', scoreBp: 7_000 })
    const buried = candidate({ offeringId: 'buried', load: waveSettings.overload })
    const wave = planWave(request([busy, idle, buried]))
    expect(wave.entries.map(({ offeringId }) => offeringId)).toEqual(['idle', 'busy'])
    expect(wave.passedOver).toEqual([{ organizationId: 'provider of buried', why: 'overloaded' }])
  })

  it('keeps one place in four for a newcomer who is good enough', () => {
    const newcomer = candidate({ offeringId: 'new', scoreBp: 6_000, newcomer: true })
    const [, , , fourth] = planWave(request([...many(30), newcomer])).entries
    expect(fourth).toMatchObject({ offeringId: 'new', slotKind: 'newcomer' })
    const poor = candidate({ offeringId: 'new', scoreBp: 5_000, newcomer: true })
    expect(told(request([...many(30), poor]))).not.toContain('new')
  })

  it('remembers over small waves that a newcomer is due', () => {
    const newcomer = candidate({ offeringId: 'new', scoreBp: 6_000, newcomer: true })
    const small = request([...many(30), newcomer], { interested: 2, sinceNewcomer: 3 })
    expect(told(small)[0]).toBe('new')
  })

  it('tells nobody of what hardly fits', () => {
    const wave = planWave(request([...many(2), candidate({ offeringId: 'weak', scoreBp: 4_000 })]))
    expect(wave.passedOver).toEqual([{ organizationId: 'provider of weak', why: 'weak' }])
  })

  it('takes another offering of a provider where only the best one is paused', () => {
    const offerings = [
      candidate({ offeringId: 'a', organizationId: 'p', scoreBp: 9_000, standing: 'paused' }),
      candidate({ offeringId: 'b', organizationId: 'p', scoreBp: 7_000 }),
    ]
    expect(told(request(offerings))).toEqual(['b'])
  })
})

describe('the next wave comes before its time', () => {
  const at = (interested: number, pending: number) =>
    isShort({ wantedAnswers: 3, interested, pendingRatesBp: Array(pending).fill(4_000) })

  it('when declines leave too few answers to expect, but not for a single one', () => {
    expect([at(0, 8), at(0, 7), at(0, 6)]).toEqual([false, false, true])
  })
  it('when nobody is left to answer', () => expect(at(2, 0)).toBe(true))
  it('never once as many are interested as were wanted', () => expect(at(3, 0)).toBe(false))
})

const anyCandidates = fc
  .array(
    fc.record({
      provider: fc.integer({ min: 0, max: 12 }),
      scoreBp: fc.integer({ min: 0, max: 10_000 }),
      rateBp: fc.integer({ min: 1, max: 10_000 }),
      openSlots: fc.option(fc.integer({ min: 0, max: 3 })),
      load: fc.integer({ min: 0, max: 10 }),
    }),
    { maxLength: 40 },
  )
  .chain((offerings) =>
    // What a provider is, holds for all of its offerings.
    fc
      .array(
        fc.record({
          newcomer: fc.boolean(),
          standing: fc.constantFrom('free', 'free', 'free', 'told', 'own', 'paused', 'absent', 'unreachable'),
        }),
        { minLength: 13, maxLength: 13 },
      )
      .map((providers) =>
        offerings.map(({ provider, ...rest }, index): WaveCandidate => {
          const { newcomer, standing } = providers[provider] as {
            newcomer: boolean
            standing: WaveCandidate['standing']
          }
          return { offeringId: `o${index}`, organizationId: `p${provider}`, newcomer, standing, ...rest }
        }),
      ),
  )
const anyRequest = fc.record({
  candidates: anyCandidates,
  wantedAnswers: fc.integer({ min: 1, max: 10 }),
  interestedCap: fc.integer({ min: 1, max: 20 }),
  interested: fc.integer({ min: 0, max: 20 }),
  pendingRatesBp: fc.array(fc.integer({ min: 1, max: 10_000 }), { maxLength: 10 }),
  sinceNewcomer: fc.integer({ min: 0, max: 6 }),
})

test('whoever the candidates are, nobody is told who should not be, and nobody twice', () => {
  fc.assert(
    fc.property(anyRequest, (given) => {
      const { entries } = planWave(given)
      const standing = new Map(given.candidates.map((one) => [one.organizationId, one.standing]))
      expect(entries.every(({ organizationId }) => standing.get(organizationId) === 'free')).toBe(true)
      expect(new Set(entries.map(({ organizationId }) => organizationId)).size).toBe(entries.length)
    }),
  )
})

test('no wave lets more be asked or interested than the cap and its buffer', () => {
  fc.assert(
    fc.property(anyRequest, (given) => {
      const { entries } = planWave(given)
      const most = given.interestedCap + waveSettings.buffer
      const before = given.interested + given.pendingRatesBp.length
      expect(entries.length === 0 || entries.length + before <= most).toBe(true)
    }),
  )
})

test('of any four places in a row one is a newcomer, as long as one is left that is good enough', () => {
  fc.assert(
    fc.property(anyRequest, (given) => {
      const { entries, passedOver } = planWave(given)
      const out = new Set(passedOver.map(({ organizationId }) => organizationId))
      const chosen = new Set(entries.map(({ organizationId }) => organizationId))
      const byId = new Map(given.candidates.map((one) => [one.offeringId, one]))
      const best = Math.max(0, ...given.candidates.map(({ scoreBp }) => scoreBp))
      const floor = (best * waveSettings.newcomerFloorBp) / 10_000
      const waiting = given.candidates.some(
        (one) =>
          one.newcomer &&
          !out.has(one.organizationId) &&
          !chosen.has(one.organizationId) &&
          given.candidates
            .filter(({ organizationId }) => organizationId === one.organizationId)
            .every(({ scoreBp, openSlots }) => scoreBp >= floor && openSlots !== 0),
      )
      if (!waiting) return
      let since = given.sinceNewcomer
      for (const { offeringId } of entries) {
        since = byId.get(offeringId)?.newcomer ? 0 : since + 1
        expect(since < waveSettings.newcomerEvery).toBe(true)
      }
    }),
  )
})

test('the order of the candidates decides nothing', () => {
  fc.assert(
    fc.property(anyRequest, (given) => {
      const turned = planWave({ ...given, candidates: [...given.candidates].reverse() })
      expect(turned).toEqual(planWave(given))
    }),
  )
})
