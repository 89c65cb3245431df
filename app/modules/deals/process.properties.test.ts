/**
 * Random walks over both processes together: whoever tries whatever, in any order, no impossible state is reached, and what
 * somebody may not do is refused. The walk keeps its own books, so that a wrong table cannot excuse itself.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type DealFacts,
  type DealTransition,
  dealGuards,
  dealStates,
  dealTransitions,
  isOver,
  whatFollows,
  whyNotMove,
} from './deal-process.ts'
import {
  type MilestoneState,
  type MilestoneTransition,
  milestoneStates,
  milestoneTransitions,
  whyNotMoveMilestone,
} from './milestone-process.ts'
import { type DealSide, dealSides, type Party } from './party.ts'

const parties = ['buyer', 'provider', 'member', 'operator', 'clock'] as const
const dealMoves = Object.keys(dealTransitions) as DealTransition[]
const milestoneMoves = Object.keys(milestoneTransitions) as MilestoneTransition[]

type Step =
  | { kind: 'deal'; move: DealTransition; who: Party; answer: boolean }
  | { kind: 'milestone'; move: MilestoneTransition; who: Party; which: number }
  | { kind: 'time' }

/** Mostly those who may, so that walks get far; often enough those who may not. */
const dealStep = fc.constantFrom(...dealMoves).chain((move) =>
  fc.record({
    kind: fc.constant('deal' as const),
    move: fc.constant(move),
    who: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom<Party>(...dealTransitions[move].who) },
      { weight: 1, arbitrary: fc.constantFrom<Party>(...parties) },
    ),
    answer: fc.boolean(),
  }),
)
const milestoneStep = fc.constantFrom(...milestoneMoves).chain((move) =>
  fc.record({
    kind: fc.constant('milestone' as const),
    move: fc.constant(move),
    who: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom<Party>(...milestoneTransitions[move].who) },
      { weight: 1, arbitrary: fc.constantFrom<Party>(...parties) },
    ),
    which: fc.nat(2),
  }),
)
/** Steps that lead on, so that half of the walks see a signed deal. */
const onward = fc.constantFrom<Step>(
  { kind: 'deal', move: 'accept', who: 'provider', answer: true },
  { kind: 'deal', move: 'agree', who: 'buyer', answer: true },
  { kind: 'deal', move: 'agree', who: 'provider', answer: true },
  { kind: 'deal', move: 'sign', who: 'buyer', answer: true },
  { kind: 'deal', move: 'sign', who: 'provider', answer: true },
  { kind: 'milestone', move: 'submit', who: 'provider', which: 0 },
  { kind: 'milestone', move: 'accept', who: 'buyer', which: 0 },
  { kind: 'milestone', move: 'rule-accept', who: 'operator', which: 0 },
  { kind: 'deal', move: 'state', who: 'buyer', answer: true },
  { kind: 'deal', move: 'state', who: 'provider', answer: true },
)

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 3, arbitrary: dealStep },
  { weight: 5, arbitrary: milestoneStep },
  { weight: 30, arbitrary: onward },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('time' as const) }) },
)

/** A deal as a walk knows it, with books of what was signed and said. */
class Walk {
  facts: DealFacts
  milestones: { state: MilestoneState; overdue: boolean }[] = []
  version = 1
  signatures: { version: number; side: DealSide }[] = []
  signedVersion: number | null = null
  evidence = 0
  readonly start: 'asked' | 'negotiation'

  constructor(
    start: 'asked' | 'negotiation',
    readonly planned: number,
  ) {
    this.start = start
    this.facts = {
      state: start,
      termsBy: start === 'asked' ? 'buyer' : 'provider',
      expired: false,
      whole: start === 'negotiation',
      signed: [],
      cancelProposedBy: null,
      milestones: [],
      saidDone: [],
    }
  }

  deal(move: DealTransition, who: Party, answer: boolean): boolean {
    if (whyNotMove(move, this.facts, who)) return false
    this.facts = { ...this.facts, state: dealTransitions[move].to }
    const side = who as DealSide
    if (move === 'counter') {
      this.version += 1
      this.facts = { ...this.facts, termsBy: side, signed: [], whole: true }
    }
    if (move === 'sign') {
      this.signatures.push({ version: this.version, side })
      this.facts = { ...this.facts, signed: [...this.facts.signed, side] }
    }
    if (move === 'begin') {
      this.signedVersion = this.version
      this.milestones = Array.from({ length: this.planned }, () => ({ state: 'open', overdue: false }))
    }
    if (move === 'propose-cancel') this.facts = { ...this.facts, cancelProposedBy: side }
    if (move === 'refuse-cancel' || move === 'recall-cancel')
      this.facts = { ...this.facts, cancelProposedBy: null }
    if (move === 'state') {
      const others = this.facts.saidDone.filter((one) => one !== side)
      this.facts = { ...this.facts, saidDone: answer ? [...others, side] : others }
    }
    if (isOver(this.facts.state))
      for (const milestone of this.milestones)
        if (milestone.state !== 'accepted' && milestone.state !== 'cancelled') milestone.state = 'cancelled'
    this.follow()
    return true
  }

  milestone(move: MilestoneTransition, who: Party, which: number): boolean {
    const milestone = this.milestones[which]
    if (!milestone || move === 'drop') return false
    const { state, overdue } = milestone
    const dealActive = this.facts.state === 'active'
    const facts = { state, overdue, dealActive, ownPart: who === 'provider' || which === 0 }
    if (whyNotMoveMilestone(move, facts, who)) return false
    milestone.state = milestoneTransitions[move].to
    milestone.overdue = false
    if (move === 'submit') this.evidence += 1
    this.follow()
    return true
  }

  follow() {
    this.facts = { ...this.facts, milestones: this.milestones.map(({ state }) => state) }
    const next = whatFollows(this.facts)
    if (next) this.deal(next, 'clock', true)
  }
}

function walked(
  steps: Step[],
  start: 'asked' | 'negotiation',
  planned: number,
  each: (walk: Walk, before: Walk) => void,
) {
  const walk = new Walk(start, planned)
  for (const one of steps) {
    const before = structuredClone({ ...walk }) as unknown as Walk
    if (one.kind === 'deal') walk.deal(one.move, one.who, one.answer)
    else if (one.kind === 'milestone') walk.milestone(one.move, one.who, one.which)
    else for (const milestone of walk.milestones) milestone.overdue = milestone.state === 'submitted'
    each(walk, before)
  }
  return walk
}

const walks = (
  each: (walk: Walk, before: Walk) => void,
  options: { numRuns: number; seed?: number } = { numRuns: 400 },
) =>
  fc.assert(
    fc.property(
      fc.array(step, { minLength: 20, maxLength: 400 }),
      fc.constantFrom('asked' as const, 'negotiation' as const),
      fc.integer({ min: 1, max: 3 }),
      (steps, start, planned) => void walked(steps, start, planned, each),
    ),
    options,
  )

describe('whoever tries whatever', () => {
  test('a deal is complete only when every milestone is settled and one was accepted', () => {
    walks(({ facts, milestones }) => {
      if (facts.state !== 'completed' && facts.state !== 'confirmed') return
      expect(milestones.every(({ state }) => state === 'accepted' || state === 'cancelled')).toBe(true)
      expect(milestones.some(({ state }) => state === 'accepted')).toBe(true)
    })
  })

  test('a deal is under way only when both have signed the same terms, which then never change', () => {
    walks(({ facts, signatures, signedVersion, version }, before) => {
      if (['active', 'completed', 'confirmed'].includes(facts.state)) {
        expect(signedVersion).toBe(version)
        for (const side of dealSides) expect(signatures).toContainEqual({ version, side })
      }
      if (before.signedVersion !== null) expect(version).toBe(before.version)
    })
  })

  test('nobody signs twice, and no signature goes away', () => {
    walks(({ signatures }, before) => {
      const keys = signatures.map(({ version, side }) => `${version} ${side}`)
      expect(new Set(keys).size).toBe(keys.length)
      expect(signatures.length).toBeGreaterThanOrEqual(before.signatures.length)
    })
  })

  test('a deal is confirmed only when both have said that it came about', () => {
    walks(({ facts }) => {
      if (facts.state === 'confirmed') expect([...facts.saidDone].sort()).toEqual(['buyer', 'provider'])
    })
  })

  test('what is settled stays settled, what is over stays over, and evidence only grows', () => {
    walks((walk, before) => {
      before.milestones.forEach(({ state }, index) => {
        if (state === 'accepted' || state === 'cancelled') expect(walk.milestones[index]?.state).toBe(state)
      })
      if (isOver(before.facts.state)) expect(walk.facts.state).toBe(before.facts.state)
      expect(walk.evidence).toBeGreaterThanOrEqual(before.evidence)
    })
  })

  test('a deal that ended leaves no milestone waiting', () => {
    walks(({ facts, milestones }) => {
      if (facts.state !== 'cancelled') return
      expect(milestones.filter(({ state }) => state !== 'accepted' && state !== 'cancelled')).toEqual([])
    })
  })
})

test('the walks come everywhere: what is never reached would be proved of nothing', () => {
  const deals = new Set<string>()
  const milestones = new Set<string>()
  const each = (walk: Walk) => {
    deals.add(walk.facts.state)
    for (const { state } of walk.milestones) milestones.add(state)
  }
  walks(each, { numRuns: 1_000, seed: 7 })
  expect([...deals].sort()).toEqual([...dealStates].sort())
  expect([...milestones].sort()).toEqual([...milestoneStates].sort())
})

const facts: fc.Arbitrary<DealFacts> = fc.record({
  state: fc.constantFrom(...dealStates),
  termsBy: fc.constantFrom(...dealSides),
  expired: fc.boolean(),
  whole: fc.boolean(),
  signed: fc.subarray([...dealSides]),
  cancelProposedBy: fc.constantFrom(null, ...dealSides),
  milestones: fc.array(fc.constantFrom<MilestoneState>('open', 'submitted', 'accepted', 'cancelled')),
  saidDone: fc.subarray([...dealSides]),
})

test('who is not named may not, whatever the facts', () => {
  fc.assert(
    fc.property(facts, fc.constantFrom(...dealMoves), fc.constantFrom(...parties), (known, move, who) => {
      const refusal = whyNotMove(move, known, who)
      if (!(dealTransitions[move].who as readonly Party[]).includes(who)) expect(refusal).toBe('not-yours')
      else if (refusal === null)
        expect(dealTransitions[move].guards.every((guard) => dealGuards[guard](known, who))).toBe(true)
    }),
  )
})

test('what follows by itself comes to an end', () => {
  fc.assert(
    fc.property(facts, (known) => {
      let state = known.state
      for (let turns = 0; turns < dealStates.length; turns++) {
        const next = whatFollows({ ...known, state })
        if (!next) return
        state = dealTransitions[next].to
      }
      throw new Error('it never rests')
    }),
  )
})

test.each([
  ['the buyer may not deliver', 'submit', 'buyer', 'open', 'not-yours'],
  ['the provider may not accept', 'accept', 'provider', 'submitted', 'not-yours'],
  ['what was not submitted is not accepted', 'accept', 'buyer', 'open', 'not-now'],
  ['the clock waits', 'auto-accept', 'clock', 'submitted', 'clock-run-out'],
  ['only an operator rules', 'rule-accept', 'buyer', 'disputed', 'not-yours'],
] as const)('%s', (_what, move, who, state, refusal) => {
  const known = { state, dealActive: true, overdue: false, ownPart: true }
  expect(whyNotMoveMilestone(move, known, who)).toBe(refusal)
})

test('a member delivers what is its part, and nothing else', () => {
  const known = { state: 'open', dealActive: true, overdue: false } as const
  expect(whyNotMoveMilestone('submit', { ...known, ownPart: true }, 'member')).toBeNull()
  expect(whyNotMoveMilestone('submit', { ...known, ownPart: false }, 'member')).toBe('own-part')
})
