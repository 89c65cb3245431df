/** How far the story's open needs are with their providers: waves of several ages, and answers of every kind. */
import { matchNeed } from '#app/modules/matching/match-pipeline.ts'
import { needFacts } from '#app/modules/needs/need.facts.ts'
import type { NeedSnapshot } from '#app/modules/needs/need.snapshot.ts'
import { offeringFacts } from '#app/modules/offerings/offering.facts.ts'
import type { OfferingSnapshot } from '#app/modules/offerings/offering.snapshot.ts'
import { interestRateBp } from '#app/modules/routing/answer-rate.ts'
import { nextStep } from '#app/modules/routing/next-step.ts'
import { planWave, type WaveEntry } from '#app/modules/routing/plan-wave.ts'
import { WAVE_WORKING_DAYS } from '#app/modules/routing/routing.ts'
import { type DeclineCode, declineCodes } from '#app/modules/routing/sending.ts'
import { closeOfWorkingDay } from '#app/modules/routing/working-days.ts'
import { addDays, dateOfDay, dayOf } from '#app/platform/dates.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import type { CompiledRuleSet } from '#search/rules/evaluate.ts'
import { demoId } from './demo-id.ts'

const HOUR = 3_600_000
const WANTED_ANSWERS = 3
const INTERESTED_CAP = 5
/** Words are not compared here: every offering of the domain counts as equally near. */
const TEXT = { scoreBp: 6_000, evidence: [] }
/** Nobody has answered anything before the story. */
const RATE_BP = interestRateBp({ told: 0, interested: 0 })

type Fate = 'new' | 'opened' | 'lapsed' | 'interested' | 'declined'
/** What becomes of the needs that the provider with a sign-in button was told of, one after another. */
const SHOWN_PROVIDER = demoId('sw-zhuhui')
const shownFates: Fate[] = ['new', 'opened', 'lapsed', 'new', 'interested', 'declined']
/** Long enough to be overdue whatever the day of loading. */
const OVERDUE_HOURS = 220
/** Of one need after another in a domain: when its waves went out, and what became of those told, in turn. */
const plots: { hoursAgo: number; fates: Fate[] }[][] = [
  [{ hoursAgo: 3, fates: ['new', 'new', 'opened', 'new'] }],
  [{ hoursAgo: 25, fates: ['opened', 'interested', 'new', 'opened', 'declined', 'new'] }],
  [
    { hoursAgo: OVERDUE_HOURS, fates: ['lapsed', 'declined', 'interested', 'declined', 'lapsed'] },
    { hoursAgo: 22, fates: ['new', 'opened', 'interested', 'new'] },
  ],
  [{ hoursAgo: 150, fates: ['interested', 'interested', 'declined', 'interested', 'lapsed'] }],
]
const MESSAGES = [
  '做过两家同类压铸厂，下周可以到现场看一次。联系人：刘工。',
  '我们可以先做一次免费的现场诊断，再报价。',
  null,
]

export async function insertRoutings(
  tx: Tx,
  needs: readonly NeedSnapshot[],
  compiled: CompiledRuleSet,
  now: Date,
): Promise<void> {
  const today = dayOf(now)
  const versions = await tx.offeringVersion.findMany({ select: { snapshot: true } })
  const offerings = versions.map(({ snapshot }) => snapshot as unknown as OfferingSnapshot)
  const toldBefore = new Map<string | null, number>()
  let shown = 0
  const nextShown = () => shownFates[shown++ % shownFates.length] ?? 'new'
  for (const need of needs) {
    const place = toldBefore.get(need.domainCode) ?? 0
    toldBefore.set(need.domainCode, place + 1)
    const candidates = offerings.filter(({ domainCode }) => domainCode === need.domainCode)
    const { ranked } = matchNeed({
      need: needFacts(need, today),
      criteria: need.criteria,
      candidates: candidates.map((offering) => ({ facts: offeringFacts(offering, today), text: TEXT })),
      compiled,
      today,
      advise: false,
    })
    const byId = new Map(candidates.map((offering) => [offering.id, offering]))
    const fields = ranked.flatMap(({ id, scoreBp }) => {
      const offering = byId.get(id)
      return offering ? [{ offering, scoreBp }] : []
    })
    await insertRouting(tx, need, fields, { plot: plots[place % plots.length] ?? [], nextShown }, now)
  }
}

type Field = { offering: OfferingSnapshot; scoreBp: number }

async function insertRouting(
  tx: Tx,
  need: NeedSnapshot,
  fields: readonly Field[],
  { plot, nextShown }: { plot: (typeof plots)[number]; nextShown: () => Fate },
  now: Date,
): Promise<void> {
  const rows: Prisma.SendingCreateManyInput[] = []
  for (const [index, { hoursAgo, fates }] of plot.entries()) {
    const told = new Set(rows.map(({ organizationId }) => organizationId))
    const { entries } = planWave({
      candidates: fields.map(({ offering, scoreBp }) => ({
        offeringId: offering.id,
        organizationId: offering.organizationId,
        scoreBp,
        rateBp: RATE_BP,
        openSlots: offering.openSlots,
        load: 0,
        newcomer: false,
        standing: told.has(offering.organizationId) ? ('told' as const) : ('free' as const),
      })),
      wantedAnswers: WANTED_ANSWERS,
      interestedCap: INTERESTED_CAP,
      interested: rows.filter(({ status }) => status === 'interested').length,
      pendingRatesBp: [],
      sinceNewcomer: 0,
    })
    rows.push(
      ...entries.map((entry, place) => {
        const own = entry.organizationId === SHOWN_PROVIDER
        const fate = own ? nextShown() : (fates[place % fates.length] ?? 'new')
        // What the shown provider may still answer came lately, whatever the plot of the need.
        const hours = own ? (fate === 'lapsed' ? OVERDUE_HOURS : Math.min(hoursAgo, 20)) : hoursAgo
        return sendingRow(entry, {
          need,
          wave: index + 1,
          place,
          fate,
          sentAt: new Date(now.getTime() - hours * HOUR),
          now,
        })
      }),
    )
  }
  const shown = fields.find(({ offering }) => offering.organizationId === SHOWN_PROVIDER)
  const last = plot.at(-1)
  // Whoever signs in as a provider finds leads in every state, also where the waves were too short for it.
  if (shown && last && !rows.some(({ organizationId }) => organizationId === SHOWN_PROVIDER)) {
    const { id: offeringId, organizationId } = shown.offering
    const sentAt = new Date(now.getTime() - Math.min(last.hoursAgo, 20) * HOUR)
    rows.push(
      sendingRow(
        { offeringId, organizationId, scoreBp: shown.scoreBp, slotKind: 'merit', valueBp: 0 },
        { need, wave: plot.length, place: rows.length, fate: nextShown(), sentAt, now },
      ),
    )
  }
  const pending = rows.filter(({ status, dueAt }) => status === 'sent' && new Date(dueAt) > now)
  const { state, nextWaveAt } = nextStep(
    {
      wantedAnswers: WANTED_ANSWERS,
      interestedCap: INTERESTED_CAP,
      interested: rows.filter(({ status }) => status === 'interested').length,
      pendingRatesBp: pending.map(() => RATE_BP),
      lastDueAt: pending.length > 0 ? new Date(pending.at(-1)?.dueAt ?? now) : null,
      nobodyLeft: true,
    },
    now,
  )
  await tx.needRouting.create({
    data: {
      needId: need.id,
      wantedAnswers: WANTED_ANSWERS,
      interestedCap: INTERESTED_CAP,
      wave: Math.max(0, ...rows.map(({ wave }) => wave)),
      state,
      nextWaveAt,
      startedAt: new Date(now.getTime() - (plot[0]?.hoursAgo ?? 0) * HOUR),
    },
  })
  await tx.sending.createMany({ data: rows })
}

function sendingRow(
  { valueBp: _, ...entry }: WaveEntry,
  {
    need,
    wave,
    place,
    fate,
    sentAt,
    now,
  }: { need: NeedSnapshot; wave: number; place: number; fate: Fate; sentAt: Date; now: Date },
): Prisma.SendingCreateManyInput {
  const later = (hours: number) => new Date(Math.min(sentAt.getTime() + hours * HOUR, now.getTime()))
  const dueAt = closeOfWorkingDay(sentAt, WAVE_WORKING_DAYS)
  const code = declineCodes[place % (declineCodes.length - 1)] as DeclineCode
  return {
    ...entry,
    id: demoId(`sending ${need.id} ${entry.organizationId}`),
    needId: need.id,
    needVersion: need.version,
    wave,
    sentAt,
    dueAt,
    status: fate === 'new' || fate === 'opened' ? 'sent' : fate,
    openedAt: fate === 'new' || fate === 'lapsed' ? null : later(2),
    ...(fate === 'interested'
      ? { answeredAt: later(5), answeredBy: 'site', message: MESSAGES[place % MESSAGES.length] ?? null }
      : {}),
    ...(fate === 'declined'
      ? {
          answeredAt: later(6),
          answeredBy: 'mail',
          declineCode: code,
          freeOn: code === 'capacity_full' ? dateOfDay(addDays(dayOf(now), 30)) : null,
        }
      : {}),
  }
}
