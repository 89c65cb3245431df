import { isDeepStrictEqual } from 'node:util'
import type { Actor } from '#app/modules/accounts/actor.ts'
import { namesOfPeople } from '#app/modules/accounts/names-of-people.data.server.ts'
import { dayOfDate } from '#app/platform/dates.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { earlierCases, findCaseFor, type WholeCase } from './case.data.server.ts'
import type { CaseView, ReportView } from './case-view.ts'
import { pageOfComplaints } from './complaint.data.server.ts'
import { decisionsIn, type Ground, isOverdue, whyNot } from './moderation.ts'
import { stepView } from './step-view.ts'
import { findSubject } from './subject.data.server.ts'
import type { FrozenSubject } from './subject.ts'

/** Few: each brings the words of the thing as they were, and a page has its weight. */
const REPORTS_PER_PAGE = 5

/** A case that this official decides, with the thing as it reads now and one page of its reports; null for others. */
export async function readCase(
  actor: Actor,
  id: string,
  now = new Date(),
  page = 1,
): Promise<CaseView | null> {
  if (!isUuid(id)) return null
  return reading(async (tx) => {
    const found = await findCaseFor(tx, actor, id)
    if (!found) return null
    const names = await namesOfPeople(
      tx,
      found.steps.map(({ byId }) => byId),
    )
    const reports = await pageOfComplaints(tx, id, { page, perPage: REPORTS_PER_PAGE })
    const subject = await findSubject(tx, found.kind, found.subjectId)
    const earlier = await earlierCases(tx, found)
    return {
      ...caseView(found, names, now),
      reports: reports.rows.map((row, at, rows) => reportView(row, rows[at - 1])),
      reportCount: reports.total,
      reportPages: Math.ceil(reports.total / REPORTS_PER_PAGE),
      now: subject?.frozen ?? null,
      shown: subject?.shown ?? false,
      isPublic: subject?.isPublic ?? false,
      earlier: earlier.map(({ openedAt, ...one }) => ({ ...one, openedAt: openedAt.toISOString() })),
      decisions: decisionsIn(found, actor.userId),
      ownDecision: whyNot('uphold', found, actor.userId) === 'own-decision',
    }
  })
}

function caseView(found: WholeCase, names: ReadonlyMap<string, string>, now: Date) {
  const { id, kind, subjectId, ownerId, title, state, revision, owner, takenDownAt, appealUntil } = found
  return {
    ...{ id, kind, subjectId, ownerId, title, state, revision, owner },
    openedAt: found.openedAt.toISOString(),
    dueAt: found.dueAt?.toISOString() ?? null,
    overdue: isOverdue(found, now),
    takedown: takenDownAt && {
      reason: found.reason as Ground,
      words: found.words ?? '',
      at: takenDownAt.toISOString(),
      appealUntil: appealUntil ? dayOfDate(appealUntil) : '',
    },
    appeal: found.appealedAt && { words: found.appeal ?? '', at: found.appealedAt.toISOString() },
    steps: found.steps.map((step) => stepView(step, { names })),
  }
}

type Complaint = Awaited<ReturnType<typeof pageOfComplaints>>['rows'][number]

function reportView(
  { id, reason, words, at, frozen, reporter }: Complaint,
  newer: Complaint | undefined,
): ReportView {
  const same = newer && isDeepStrictEqual(newer.frozen, frozen)
  return {
    ...{ id, words },
    ground: reason as Ground,
    reporter: reporter?.name ?? null,
    at: at.toISOString(),
    frozen: same ? null : (frozen as unknown as FrozenSubject),
  }
}
