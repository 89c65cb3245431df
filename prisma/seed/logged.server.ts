/** The story as the event log would have it, had it happened here: what was published, who was told, and what they said. */
import { openingOf, runData } from '#app/modules/bookings/logged-line.ts'
import { instantAt } from '#app/modules/bookings/window.ts'
import type { NeedSnapshot } from '#app/modules/needs/need.snapshot.ts'
import { publishedData } from '#app/modules/needs/published-data.ts'
import { type ProposalContent, totalFen } from '#app/modules/proposals/proposal.ts'
import { dayOf } from '#app/platform/dates.ts'
import { appendEvents, type DomainEvent } from '#app/platform/events.server.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { workday } from './bookings.server.ts'
import { demoId } from './demo-id.ts'

/** Appends the events of what stands in the tables, oldest first; deals and bookings have logged their own. */
export async function logStory(tx: Tx, past: readonly Dated[], now: Date): Promise<void> {
  const events = [
    ...past,
    ...(await offeringEvents(tx)),
    ...(await needEvents(tx, now)),
    ...(await sendingEvents(tx)),
    ...(await proposalEvents(tx)),
    ...(await lineEvents(tx, now)),
  ]
  events.sort((a, b) => a.at.getTime() - b.at.getTime())
  await appendEvents(tx, events)
}

type Dated = DomainEvent & { at: Date }

const DAY = 86_400_000
/** Lines of the story have been open for so long. */
const OPEN_FOR = 430 * DAY

async function lineEvents(tx: Tx, now: Date): Promise<Dated[]> {
  const lines = await tx.pilotLine.findMany({
    include: { organization: { select: { regionCode: true } }, closures: true, bookings: true },
  })
  return lines.flatMap(({ closures, bookings, ...line }): Dated[] => {
    const event = { subjectId: line.id, organizationId: line.organizationId }
    const since = new Date(now.getTime() - OPEN_FOR)
    return [
      { ...event, type: 'line.added', data: openingOf(line), at: since },
      ...closures.map(({ id: closureId, from, until }): Dated => {
        const data = { closureId, from: from.toISOString(), until: until.toISOString() }
        return { ...event, type: 'line.closed', data, at: since }
      }),
      ...bookings.map((booking): Dated => {
        const { id: subjectId, createdAt: at } = booking
        return { ...event, type: 'run.changed', subjectId, data: runData(booking), at }
      }),
      ...pastRuns(line, now),
    ]
  })
}

/** Runs of the months before, which the log alone remembers: one or two a week, in the mornings of working days. */
function pastRuns(line: { id: string; organizationId: string; name: string }, now: Date): Dated[] {
  const { id: lineId, organizationId } = line
  return Array.from({ length: 58 }, (_, week) => week).flatMap((week): Dated[] =>
    Array.from({ length: 1 + ((week + line.name.length) % 2) }, (_, index) => {
      const day = workday(dayOf(new Date(now.getTime() - (week + 2) * 7 * DAY)), -1 - index * 2)
      const from = instantAt(day, 9 * 60)
      const until = new Date(from.getTime() + (4 + ((week * 3 + index) % 6)) * 3_600_000)
      const data = runData({ lineId, status: 'done', from, until, sharesWithId: null })
      const subjectId = demoId(`past run ${lineId} ${week} ${index}`)
      return { type: 'run.changed', subjectId, organizationId, data, at: until }
    }),
  )
}

async function offeringEvents(tx: Tx): Promise<Dated[]> {
  const rows = await tx.offering.findMany({
    where: { publishedAt: { not: null }, status: { not: 'draft' } },
    include: { organization: { select: { regionCode: true } } },
  })
  return rows.flatMap(
    ({ id, organizationId, domainCode, organization, publishedAt, lastConfirmedAt, status }) => {
      if (!publishedAt) return []
      const event = { subjectId: id, organizationId }
      return [
        {
          ...{ ...event, type: 'offering.published', at: publishedAt },
          data: { domain: domainCode, region: organization.regionCode },
        },
        ...(lastConfirmedAt && lastConfirmedAt > publishedAt
          ? [{ ...event, type: 'offering.confirmed', at: lastConfirmedAt }]
          : []),
        ...(status === 'paused'
          ? [{ ...event, type: 'offering.paused', at: lastConfirmedAt ?? publishedAt }]
          : []),
      ]
    },
  )
}

async function needEvents(tx: Tx, now: Date): Promise<Dated[]> {
  const rows = await tx.need.findMany({
    where: { publishedAt: { not: null } },
    include: { versions: true, settlement: true, routing: true },
  })
  return rows.flatMap((need): Dated[] => {
    const snapshot = need.versions[0]?.snapshot as unknown as NeedSnapshot | undefined
    if (!need.publishedAt || !snapshot) return []
    const event = { subjectId: need.id, organizationId: need.organizationId }
    const settled = need.settlement
    return [
      { ...event, type: 'need.published', data: publishedData(snapshot), at: need.publishedAt },
      ...(need.closedAt
        ? [{ ...event, type: 'need.closed', data: { reason: need.closeReason }, at: need.closedAt }]
        : []),
      ...(settled
        ? [{ ...event, type: 'need.settled', data: { result: settled.kind }, at: settled.settledAt }]
        : []),
      ...(need.routing?.state === 'exhausted' || need.routing?.stopReason === 'owner'
        ? [
            {
              ...event,
              type: 'routing.exhausted',
              at: new Date(Math.min(now.getTime(), exhausted(need.routing))),
            },
          ]
        : []),
    ]
  })
}

/** Everybody had until then to answer: a week of the story after its first wave. */
function exhausted({ startedAt }: { startedAt: Date }): number {
  return startedAt.getTime() + 7 * 86_400_000
}

async function sendingEvents(tx: Tx): Promise<Dated[]> {
  const rows = await tx.sending.findMany({ include: { routing: { select: { need: true } } } })
  return rows.flatMap((row): Dated[] => {
    const { id, needId, organizationId, offeringId, wave, slotKind, status, declineCode } = row
    const data = { toOrganizationId: organizationId, needId, sendingId: id, offeringId, wave, slotKind }
    const own = { subjectId: id, organizationId }
    const newcomer = slotKind === 'newcomer'
    return [
      {
        ...{ type: 'need.sent', subjectId: id, organizationId: row.routing.need.organizationId },
        ...{ data: { ...data, newcomer }, at: row.sentAt },
      },
      ...(status === 'interested' || status === 'declined'
        ? [
            {
              ...{ ...own, type: `sending.${status}` },
              data: { needId, reason: declineCode },
              at: row.answeredAt ?? row.sentAt,
            },
          ]
        : []),
      ...(status === 'lapsed' ? [{ ...own, type: 'sending.lapsed', data: { needId }, at: row.dueAt }] : []),
    ]
  })
}

async function proposalEvents(tx: Tx): Promise<Dated[]> {
  const rows = await tx.proposal.findMany({ where: { submittedAt: { not: null } } })
  const messages = await tx.message.findMany({ include: { sending: { select: { needId: true } } } })
  return [
    ...rows.map((row): Dated => {
      const content = row.content as unknown as ProposalContent
      const data = { needId: row.needId, proposalId: row.id, totalFen: totalFen(content) }
      const { id: subjectId, organizationId } = row
      return {
        type: 'proposal.submitted',
        subjectId,
        organizationId,
        data,
        at: row.submittedAt ?? row.createdAt,
      }
    }),
    ...messages.map(({ sendingId, organizationId, sentAt, sending: { needId } }): Dated => {
      return {
        type: 'message.sent',
        subjectId: sendingId,
        organizationId,
        data: { needId, sendingId },
        at: sentAt,
      }
    }),
  ]
}
