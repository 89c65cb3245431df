import type { Member } from '#app/modules/accounts/actor.ts'
import type { NeedSnapshot } from '#app/modules/needs/need.snapshot.ts'
import { dayOf, dayOfDate } from '#app/platform/dates.ts'
import { reading, type Tx } from '#app/platform/transaction.server.ts'
import { pausesOf } from './capacity.data.server.ts'
import {
  absencesOf,
  countLeads,
  countMissed,
  LEADS_PER_PAGE,
  type LeadRow,
  offeringTitles,
  pageOfLeads,
} from './lead.data.server.ts'
import type { LeadLine, LeadsView } from './lead-view.ts'
import { ownAnswer } from './own-answer.ts'
import { type LeadOrder, type LeadTab, leadTabs } from './sending.ts'

/** A page of one tab of the team's list, with how many there are in each. */
export async function listLeads(
  actor: Member,
  wanted: { tab: LeadTab; order: LeadOrder; page: number },
  now = new Date(),
): Promise<LeadsView> {
  const { id } = actor.organization
  return reading(async (tx) => {
    const counts = await countsOf(tx, id, now)
    const rows = await pageOfLeads(tx, id, wanted, now)
    const titles = await offeringTitles(
      tx,
      rows.map(({ offeringId }) => offeringId),
    )
    const total = counts[wanted.tab]
    return {
      counts,
      total,
      pages: Math.max(1, Math.ceil(total / LEADS_PER_PAGE)),
      leads: rows.map((row) => lineOf(row, titles.get(row.offeringId) ?? '', now)),
      takes: await takesOf(tx, id, now),
    }
  })
}

export async function countsOf(tx: Tx, organizationId: string, now: Date): Promise<Record<LeadTab, number>> {
  const counts = { new: 0, waiting: 0, overdue: 0, answered: 0 }
  for (const tab of leadTabs) counts[tab] = await countLeads(tx, organizationId, tab, now)
  return counts
}

/** Whether invitations come to the organization now, and how many it misses while they do not. */
export async function takesOf(tx: Tx, organizationId: string, now: Date): Promise<LeadsView['takes']> {
  const today = dayOf(now)
  const paused = (await pausesOf(tx, organizationId)).some(({ subjectId }) => subjectId === organizationId)
  const away = (await absencesOf(tx, organizationId, now)).find(({ fromOn }) => dayOfDate(fromOn) <= today)
  const stopped = paused || away !== undefined
  return {
    paused,
    awayUntil: away ? dayOfDate(away.untilOn) : null,
    missed: stopped ? await countMissed(tx, organizationId) : 0,
  }
}

function lineOf(row: LeadRow, offeringTitle: string, now: Date): LeadLine {
  const need = row.routing.need.versions[0]?.snapshot as unknown as NeedSnapshot
  const { id, state, slotKind, sentAt, dueAt } = ownAnswer(row, now)
  return {
    id,
    state,
    slotKind,
    sentAt,
    dueAt,
    title: need.title,
    domainCode: need.domainCode,
    organizationName: need.visibility === 'anonymous' ? null : need.organization.name,
    offeringTitle,
    scoreBp: row.scoreBp,
  }
}
