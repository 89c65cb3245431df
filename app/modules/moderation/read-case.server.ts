import type { Actor } from '#app/modules/accounts/actor.ts'
import { namesOf } from '#app/modules/accounts/names-of.data.server.ts'
import { dayOfDate } from '#app/platform/dates.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { earlierCases, findCaseFor, type WholeCase } from './case.data.server.ts'
import type { CaseView, ReportView } from './case-view.ts'
import { decisionsIn, type Ground, isOverdue, whyNot } from './moderation.ts'
import { stepView } from './step-view.ts'
import { findSubject } from './subject.data.server.ts'
import type { FrozenSubject } from './subject.ts'

/** A case that this official decides, with the thing as it reads now; null for others. */
export async function readCase(actor: Actor, id: string, now = new Date()): Promise<CaseView | null> {
  if (!isUuid(id)) return null
  return reading(async (tx) => {
    const found = await findCaseFor(tx, actor, id)
    if (!found) return null
    const names = await namesOf(
      tx,
      found.steps.map(({ byId }) => byId),
    )
    const subject = await findSubject(tx, found.kind, found.subjectId)
    const earlier = await earlierCases(tx, found)
    return {
      ...caseView(found, names, now),
      now: subject?.frozen ?? null,
      shown: subject?.shown ?? false,
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
    reports: found.complaints.map(reportView),
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

function reportView({
  id,
  reason,
  words,
  at,
  frozen,
  reporter,
}: WholeCase['complaints'][number]): ReportView {
  return {
    ...{ id, words },
    ground: reason as Ground,
    reporter: reporter?.name ?? null,
    at: at.toISOString(),
    frozen: frozen as unknown as FrozenSubject,
  }
}
