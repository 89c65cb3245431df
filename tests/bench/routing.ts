/**
 * npm run bench:routing: a made-up market on which our waves compete with two plain orders, all three with the same needs,
 * providers and luck. Needs no database. What it shows is in app/modules/routing/README.md.
 */
import { interestRateBp } from '#app/modules/routing/answer-rate.ts'
import { isShort, planWave, type WaveCandidate } from '#app/modules/routing/plan-wave.ts'
import { random as randomOf } from '#prisma/generate/random.ts'

const SEEDS = [7, 11, 23, 41, 59]
const DAYS = 180
/** A market in which each domain has few providers, and one in which there are many to choose from. */
const MARKETS = [
  { providers: 160, needsPerDay: 4 },
  { providers: 640, needsPerDay: 12 },
] as const
const WANTED = 3
const CAP = 5
/** Days after which an invitation is late and the next wave goes out; a need is given up after so many. */
const WAVE_DAYS = 3
const PATIENCE_DAYS = 24
const DOMAINS = 8
/** The plain orders tell so many at once, as much as our first wave usually does. */
const PLAIN_WAVE = 8

type Provider = {
  id: string
  domain: number
  /** What a match of average words would score, 0..1; not known to be better than that. */
  quality: number
  popularity: number
  /** Chance to answer an invitation at all on a quiet day. */
  diligence: number
  places: number
  newcomer: boolean
  busyUntil: number[]
  waiting: number
  told: number
  interested: number
  exposures: number
}
type Invitation = { provider: Provider; dueOn: number; answersOn: number | null; interested: boolean }
type Need = {
  domain: number
  bornOn: number
  fit: Map<string, number>
  invitations: Invitation[]
  told: Set<string>
  interested: Provider[]
  nextOn: number
  sinceNewcomer: number
  reachedOn: number | null
  filled: boolean
  open: boolean
}
type Policy = 'ours' | 'best score first' | 'popularity order'
type Result = {
  filled: number
  reached: number
  medianDays: number
  gini: number
  newcomers: number
  invitations: number
}

function simulate(policy: Policy, seed: number, market: (typeof MARKETS)[number]): Result {
  const { next: random } = randomOf(seed)
  const providers = Array.from({ length: market.providers }, (_, index): Provider => {
    const newcomer = random() < 0.2
    return {
      id: `p${index}`,
      domain: index % DOMAINS,
      quality: newcomer ? 0.55 + 0.25 * random() : 0.5 + 0.45 * random(),
      // Few have had most of the deals so far.
      popularity: newcomer ? 0 : Math.floor(1 / (0.02 + random())),
      diligence: 0.35 + 0.55 * random(),
      places: 1 + Math.floor(3 * random()),
      newcomer,
      busyUntil: [],
      waiting: 0,
      told: 0,
      interested: 0,
      exposures: 0,
    }
  })
  const needs: Need[] = []
  for (let day = 0; day < DAYS + PATIENCE_DAYS; day++) {
    for (let index = 0; day < DAYS && index < market.needsPerDay; index++) {
      // Of one domain more is asked than of the others.
      const domain = Math.floor(DOMAINS * random() ** 1.5)
      const fit = new Map(
        providers
          .filter((one) => one.domain === domain)
          .map((one) => [one.id, Math.round(10_000 * Math.min(1, one.quality * (0.8 + 0.35 * random())))]),
      )
      needs.push({
        domain,
        bornOn: day,
        fit,
        invitations: [],
        told: new Set(),
        interested: [],
        nextOn: day,
        sinceNewcomer: 0,
        reachedOn: null,
        filled: false,
        open: true,
      })
    }
    for (const provider of providers) provider.busyUntil = provider.busyUntil.filter((until) => until > day)
    for (const need of needs) if (need.open) live(need, day)
  }
  return resultOf()

  function live(need: Need, day: number) {
    for (const invitation of need.invitations) {
      if (invitation.answersOn === day) {
        const { provider } = invitation
        provider.waiting -= 1
        if (invitation.interested) {
          provider.interested += 1
          need.interested.push(provider)
        }
        if (need.interested.length >= WANTED) need.reachedOn ??= day
      } else if (invitation.answersOn === null && invitation.dueOn === day) invitation.provider.waiting -= 1
    }
    const pending = need.invitations.filter(
      ({ dueOn, answersOn }) => dueOn > day && (answersOn === null || answersOn > day),
    )
    const decides = need.interested.length >= WANTED || day - need.bornOn >= PATIENCE_DAYS
    if (decides) return decide(need, day)
    const rates = pending.map(({ provider }) => interestRateBp(provider))
    const short =
      policy === 'ours' &&
      isShort({ wantedAnswers: WANTED, interested: need.interested.length, pendingRatesBp: rates })
    if (day >= need.nextOn || short) send(need, day, rates)
  }

  function send(need: Need, day: number, pendingRatesBp: number[]) {
    const chosen = choose(need, pendingRatesBp)
    need.nextOn = day + WAVE_DAYS
    for (const provider of chosen) {
      need.told.add(provider.id)
      need.sinceNewcomer = provider.newcomer ? 0 : need.sinceNewcomer + 1
      provider.told += 1
      provider.exposures += 1
      provider.waiting += 1
      // Each letter that lies unanswered already makes the next one less likely to be read.
      const answers = random() < provider.diligence / (1 + 0.15 * (provider.waiting - 1))
      const free = provider.places - provider.busyUntil.length > 0
      const wants = free && random() < 0.75
      need.invitations.push({
        provider,
        dueOn: day + WAVE_DAYS,
        answersOn: answers ? day + 1 + Math.floor(3 * random()) : null,
        interested: wants,
      })
    }
  }

  function choose(need: Need, pendingRatesBp: number[]): Provider[] {
    const byId = new Map(providers.map((one) => [one.id, one]))
    const scored = [...need.fit].map(([id, scoreBp]) => ({ provider: byId.get(id) as Provider, scoreBp }))
    if (policy !== 'ours') {
      const value = (one: (typeof scored)[number]) =>
        policy === 'best score first' ? one.scoreBp : one.provider.popularity + one.provider.interested
      return scored
        .filter(({ provider }) => !need.told.has(provider.id))
        .sort((a, b) => value(b) - value(a) || (a.provider.id < b.provider.id ? -1 : 1))
        .slice(0, PLAIN_WAVE)
        .map(({ provider }) => provider)
    }
    const { entries } = planWave({
      candidates: scored.map(
        ({ provider, scoreBp }): WaveCandidate => ({
          offeringId: provider.id,
          organizationId: provider.id,
          scoreBp,
          rateBp: interestRateBp(provider),
          openSlots: provider.places - provider.busyUntil.length,
          load: provider.waiting,
          newcomer: provider.newcomer,
          standing: need.told.has(provider.id) ? 'told' : 'free',
        }),
      ),
      wantedAnswers: WANTED,
      interestedCap: CAP,
      interested: need.interested.length,
      pendingRatesBp,
      sinceNewcomer: need.sinceNewcomer,
    })
    return entries.map(({ organizationId }) => byId.get(organizationId) as Provider)
  }

  /** The manufacturer takes the best of those interested who still has a place. */
  function decide(need: Need, day: number) {
    need.open = false
    for (const { provider, dueOn, answersOn } of need.invitations)
      if (answersOn === null ? dueOn > day : answersOn > day) provider.waiting -= 1
    const able = need.interested.filter(({ places, busyUntil }) => busyUntil.length < places)
    const [best] = able.sort((a, b) => (need.fit.get(b.id) ?? 0) - (need.fit.get(a.id) ?? 0))
    if (!best) return
    need.filled = true
    best.busyUntil.push(day + 20 + Math.floor(40 * random()))
  }

  function resultOf(): Result {
    const waits = needs.map(({ reachedOn, bornOn }) =>
      reachedOn === null ? Number.POSITIVE_INFINITY : reachedOn - bornOn,
    )
    const newcomers = providers.filter(({ newcomer }) => newcomer)
    return {
      filled: share(needs.filter(({ filled }) => filled).length, needs.length),
      reached: share(needs.filter(({ reachedOn }) => reachedOn !== null).length, needs.length),
      medianDays: waits.sort((a, b) => a - b)[Math.floor(waits.length / 2)] ?? 0,
      gini: gini(providers.map(({ exposures }) => exposures)),
      newcomers: share(
        sum(newcomers.map(({ exposures }) => exposures)),
        sum(providers.map(({ exposures }) => exposures)),
      ),
      invitations: sum(needs.map(({ told }) => told.size)) / needs.length,
    }
  }
}

const sum = (values: readonly number[]) => values.reduce((all, one) => all + one, 0)
const share = (part: number, whole: number) => part / whole

/** 0 where everybody was told equally often, near 1 where one was told everything. */
function gini(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const weighted = sum(sorted.map((value, index) => (index + 1) * value))
  const count = sorted.length
  return (2 * weighted) / (count * sum(sorted)) - (count + 1) / count
}

const percent = (value: number) => `${(100 * value).toFixed(1)} %`
console.log(
  '| providers | order | needs filled | 3 interested reached | median days to 3 | Gini of invitations | share to newcomers | invitations a need |',
)
console.log('|---|---|---|---|---|---|---|---|')
for (const market of MARKETS) {
  for (const policy of ['ours', 'best score first', 'popularity order'] as const) {
    const results = SEEDS.map((seed) => simulate(policy, seed, market))
    const mean = (of: (one: Result) => number) => sum(results.map(of)) / results.length
    const cells = [
      market.providers,
      policy,
      percent(mean(({ filled }) => filled)),
      percent(mean(({ reached }) => reached)),
      mean(({ medianDays }) => medianDays).toFixed(1),
      mean(({ gini: one }) => one).toFixed(2),
      percent(mean(({ newcomers }) => newcomers)),
      mean(({ invitations }) => invitations).toFixed(1),
    ]
    console.log(`| ${cells.join(' | ')} |`)
  }
}
