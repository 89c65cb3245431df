/**
 * Who is told of a need next, and why. Pure: the same candidates in any order give the same wave.
 *
 * A wave is as large as it takes for the answers still wanted, by each provider's own chance of interest, and never so large that
 * more than the cap and a small buffer could come. Those who can answer come before those who score a little higher: a provider
 * without a free place, or with invitations that it has not answered yet, sinks. One place in each few is kept for a newcomer.
 */
/** Whether an organization may be told: nobody reads what goes to the unreachable. */
export type Standing = 'free' | 'told' | 'own' | 'paused' | 'absent' | 'unreachable'

export type WaveCandidate = {
  offeringId: string
  organizationId: string
  /** Of the match, 0..10000. */
  scoreBp: number
  /** Chance of interest, see answer-rate.ts. */
  rateBp: number
  /** Projects that it would take today; null where it did not say. */
  openSlots: number | null
  /** Invitations of its organization that wait for an answer now. */
  load: number
  newcomer: boolean
  standing: Standing
}

export type WaveRequest = {
  candidates: readonly WaveCandidate[]
  wantedAnswers: number
  interestedCap: number
  /** Interested providers, who came by themselves included. */
  interested: number
  /** The chances of those who were told and have time to answer. */
  pendingRatesBp: readonly number[]
  /** Places that went to others since the last newcomer was told of this need. */
  sinceNewcomer: number
}

export type WaveEntry = {
  offeringId: string
  organizationId: string
  scoreBp: number
  slotKind: 'merit' | 'newcomer'
  /** What it was ordered by. */
  valueBp: number
}

export type Wave = {
  entries: WaveEntry[]
  /** Providers that could still be told in a later wave. */
  left: number
  /** Providers that match and are not told, by the reason. */
  passedOver: { organizationId: string; why: Exclude<Standing, 'free'> | 'weak' | 'overloaded' }[]
  /** Answers of interest to be expected once the wave is out, in basis points of one. */
  expectedBp: number
}

/** The numbers that the simulation (tests/bench/routing.ts) was run with. */
export const waveSettings = {
  /** So many may be asked or interested above the cap: not everybody answers. */
  buffer: 3,
  /** One place in so many is a newcomer's. */
  newcomerEvery: 4,
  /** A newcomer is good enough from this share of the best score. */
  newcomerFloorBp: 6_000,
  /** Nobody below this share of the best score is told: few and fitting rather than many. */
  fittingFloorBp: 5_000,
  /** What is left of the score without a free place, and where none is stated. */
  fullFactorBp: 5_500,
  unstatedFactorBp: 9_000,
  /** Each invitation that waits takes this share of the score off, until the provider has too many to be told of another. */
  loadStepBp: 800,
  overload: 8,
  /** Half an answer missing: that much sends the next wave before its time. */
  shortfallBp: 5_000,
} as const

const ANSWER = 10_000

export function planWave(request: WaveRequest, settings = waveSettings): Wave {
  const { candidates, wantedAnswers, interestedCap, interested, pendingRatesBp, sinceNewcomer } = request
  const providers = oneEach(candidates.map((one) => ({ ...one, valueBp: worthOf(one, settings) })))
  const best = Math.max(0, ...providers.map((one) => one.scoreBp))
  const passedOver: Wave['passedOver'] = []
  const ready = providers.filter((one) => {
    const why =
      one.standing !== 'free'
        ? one.standing
        : one.scoreBp * ANSWER < best * settings.fittingFloorBp
          ? 'weak'
          : one.load >= settings.overload
            ? 'overloaded'
            : null
    if (why) passedOver.push({ organizationId: one.organizationId, why })
    return why === null
  })
  const room = interestedCap + settings.buffer - interested - pendingRatesBp.length
  const expected = interested * ANSWER + sum(pendingRatesBp)
  const missingBp = wantedAnswers * ANSWER - expected
  const chosen = choose(ready, best, { room, missingBp, sinceNewcomer }, settings)
  return {
    entries: chosen.map(({ offeringId, organizationId, scoreBp, valueBp, slotKind }) => ({
      offeringId,
      organizationId,
      scoreBp,
      slotKind,
      valueBp,
    })),
    left: ready.length - chosen.length,
    passedOver,
    expectedBp: expected + sum(chosen.map(({ rateBp }) => rateBp)),
  }
}

/** Whether so few answers are still to be expected that the next wave does not wait for its time. */
export function isShort(
  {
    wantedAnswers,
    interested,
    pendingRatesBp,
  }: Pick<WaveRequest, 'wantedAnswers' | 'interested' | 'pendingRatesBp'>,
  settings = waveSettings,
): boolean {
  if (interested >= wantedAnswers) return false
  if (pendingRatesBp.length === 0) return true
  return wantedAnswers * ANSWER - interested * ANSWER - sum(pendingRatesBp) >= settings.shortfallBp
}

type Valued = WaveCandidate & { valueBp: number }
type Chosen = Valued & { slotKind: 'merit' | 'newcomer' }

function worthOf({ scoreBp, openSlots, load }: WaveCandidate, settings: typeof waveSettings): number {
  const free = openSlots === null ? settings.unstatedFactorBp : openSlots > 0 ? ANSWER : settings.fullFactorBp
  const light = Math.max(0, ANSWER - load * settings.loadStepBp)
  return Math.floor((Math.floor((scoreBp * free) / ANSWER) * light) / ANSWER)
}

/** A provider is told once, with the offering that suits best; what holds for one of its offerings alone leaves the others. */
function oneEach(candidates: readonly Valued[]): Valued[] {
  const byProvider = new Map<string, Valued>()
  for (const candidate of [...candidates].sort(inOrder)) {
    const known = byProvider.get(candidate.organizationId)
    if (!known || (known.standing === 'paused' && candidate.standing === 'free'))
      byProvider.set(candidate.organizationId, candidate)
  }
  return [...byProvider.values()].sort(inOrder)
}

function inOrder(a: Valued, b: Valued): number {
  return b.valueBp - a.valueBp || b.scoreBp - a.scoreBp || (a.offeringId < b.offeringId ? -1 : 1)
}

function choose(
  ready: readonly Valued[],
  best: number,
  { room, missingBp, sinceNewcomer }: { room: number; missingBp: number; sinceNewcomer: number },
  settings: typeof waveSettings,
): Chosen[] {
  const left = [...ready]
  const chosen: Chosen[] = []
  const fit = ({ newcomer, openSlots, scoreBp }: Valued) =>
    newcomer && openSlots !== 0 && scoreBp * ANSWER >= best * settings.newcomerFloorBp
  let missing = missingBp
  let since = sinceNewcomer
  while (missing > 0 && chosen.length < room && left.length > 0) {
    const newcomer = since + 1 >= settings.newcomerEvery ? left.findIndex(fit) : -1
    const [one] = left.splice(Math.max(newcomer, 0), 1)
    if (!one) break
    chosen.push({ ...one, slotKind: newcomer > 0 ? 'newcomer' : 'merit' })
    missing -= one.rateBp
    since = one.newcomer ? 0 : since + 1
  }
  return chosen
}

const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0)
