/**
 * Needs of the fourteen months before the story, all over: what officials compare this month with. Made of the story's own needs, told to
 * its providers, each with an end; and some of this month in 璧山 that nobody took.
 */

import { WAVE_WORKING_DAYS } from '#app/modules/routing/routing.ts'
import { closeOfWorkingDay } from '#app/modules/routing/working-days.ts'
import { dayOf } from '#app/platform/dates.ts'
import type { DomainEvent } from '#app/platform/events.server.ts'
import { FEN_PER_WAN_YUAN } from '#app/platform/money.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import type { Prisma } from '#prisma/generated/client.ts'
import { chapters } from './all-chapters.ts'
import { demoId } from './demo-id.ts'
import { type PastNeed, pastNeeds } from './history-needs.ts'
import { manufacturers } from './manufacturers.ts'
import { needRow, needSnapshot } from './need-of-story.ts'
import type { OfferingStory } from './story.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const author = demoId('manufacturer@demo.yupei')

export type PastEvent = DomainEvent & { at: Date }

/** Returns what the log says of deals that came of them, which are no longer kept. */
export async function insertHistory(tx: Tx, now: Date): Promise<PastEvent[]> {
  const rows = pastNeeds().map((past, place) => rowsOf(past, place, now))
  await tx.need.createMany({ data: rows.map(({ need }) => need) })
  await tx.needVersion.createMany({ data: rows.map(({ version }) => version) })
  await tx.needRouting.createMany({ data: rows.map(({ routing }) => routing) })
  await tx.sending.createMany({ data: rows.flatMap(({ sendings }) => sendings) })
  return rows.flatMap(({ events }) => events)
}

function rowsOf(past: PastNeed, place: number, now: Date) {
  const owner = manufacturers.find(({ key }) => key === past.story.manufacturer)
  if (!owner) throw new Error(`a past need of an unknown manufacturer ${past.story.manufacturer}`)
  const at = (hours: number) =>
    new Date(Math.min(now.getTime() - past.daysAgo * DAY + hours * HOUR, now.getTime()))
  const id = demoId(`past ${place} ${past.story.manufacturer} ${past.story.title}`)
  const snapshot = { ...needSnapshot(past.story, owner, dayOf(now)), id }
  const end = past.open
    ? { status: 'published' as const, closedAt: null, closeReason: null }
    : { status: 'closed' as const, closedAt: at(past.endsAfterDays * 24), closeReason: past.closeReason }
  const told = toldOf(past, place)
  const providers = told.map(({ offering }) => demoId(offering.provider))
  const winner = told.find(({ fate }) => fate === 'interested')
  const deal = { id, providerId: demoId(winner?.offering.provider ?? ''), at }
  const matched: PastEvent = {
    ...{ type: 'matches.computed', subjectId: id, organizationId: demoId(owner.key), at: at(1) },
    data: { met: past.met, unknown: past.unknown, nearPrice: 2, nearCapacity: 0, nearOther: 1 },
  }
  return {
    need: { ...needRow(past.story, snapshot, author, now), ...end, publishedAt: at(0) },
    version: {
      ...{ needId: id, version: 1, authorId: author },
      snapshot: snapshot as unknown as Prisma.InputJsonObject,
    },
    routing: {
      ...{ needId: id, wave: 1, state: 'stopped' as const, startedAt: at(1) },
      stopReason: past.open ? 'owner' : 'over',
    },
    sendings: told.map((one, index) => sendingOf(past, one, { id, index, at })),
    events: [
      matched,
      ...quotesOf(past, id, providers, at),
      ...(past.filled && winner ? filled(past, deal) : []),
    ],
  }
}

type Told = { fate: PastNeed['fates'][number]; offering: OfferingStory }

/** Providers of the domain in turn, each once. */
function toldOf({ story, fates }: PastNeed, place: number): Told[] {
  const offerings = chapters.flatMap((chapter) => chapter.offerings)
  const ofDomain = offerings.filter(({ domain }) => domain === story.domain)
  const providers = [...new Map(ofDomain.map((one) => [one.provider, one])).values()]
  const told = fates.flatMap((fate, index): Told[] => {
    const offering = providers[(place * 3 + index) % providers.length]
    return offering ? [{ fate, offering }] : []
  })
  return [...new Map(told.map((one) => [one.offering.provider, one])).values()]
}

function sendingOf(
  { answeredAfterHours }: PastNeed,
  { fate, offering: { provider, title } }: Told,
  { id, index, at }: { id: string; index: number; at: (hours: number) => Date },
): Prisma.SendingCreateManyInput {
  const answer = { openedAt: at(4), answeredAt: at(answeredAfterHours + index * 7), answeredBy: 'site' }
  return {
    ...{ id: demoId(`past sending ${id} ${provider}`), needId: id, needVersion: 1, wave: 1 },
    ...{ organizationId: demoId(provider), offeringId: demoId(`${provider} ${title}`) },
    ...{ slotKind: index === 2 ? 'newcomer' : 'merit', scoreBp: 7600 - index * 300 },
    ...{ sentAt: at(2), dueAt: closeOfWorkingDay(at(2), WAVE_WORKING_DAYS) },
    ...(fate === 'silent'
      ? { status: 'lapsed' }
      : fate === 'interested'
        ? { ...answer, status: 'interested' }
        : { ...answer, status: 'declined', declineCode: fate }),
  }
}

function quotesOf(
  past: PastNeed,
  needId: string,
  providers: string[],
  at: (hours: number) => Date,
): PastEvent[] {
  return past.quotesWan.flatMap((wan, index) => {
    const organizationId = providers[index]
    if (!organizationId) return []
    const subjectId = demoId(`past proposal ${needId} ${organizationId}`)
    const data = { needId, totalFen: Math.round(wan * FEN_PER_WAN_YUAN) }
    return [{ type: 'proposal.submitted', subjectId, organizationId, data, at: at(140 + index * 9) }]
  })
}

function filled(
  { story, quotesWan, evidence }: PastNeed,
  { id, providerId, at }: { id: string; providerId: string; at: (hours: number) => Date },
): PastEvent[] {
  const subjectId = demoId(`past deal ${id}`)
  const data = { ofNeedId: id, buyerId: demoId(story.manufacturer), providerId, title: story.title }
  const valueFen = Math.round((quotesWan[0] ?? 40) * FEN_PER_WAN_YUAN)
  const said = { evidence, valueFen, counterfactual: quotesWan.length > 1 ? 'other_supplier' : 'later' }
  return [
    { type: 'deal.opened', subjectId, data, at: at(240) },
    {
      type: 'deal.confirmed',
      subjectId,
      data: { ...data, ...said, contacted: true, useful: evidence !== 'self' },
      at: at(1300),
    },
  ]
}
