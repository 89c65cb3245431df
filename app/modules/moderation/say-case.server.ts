import type { Actor } from '#app/modules/accounts/actor.ts'
import { appendEvent, appendEvents } from '#app/platform/events.server.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { insertStep } from './case.data.server.ts'
import { reportersOf } from './complaint.data.server.ts'
import type { Act, Ground, Kind } from './moderation.ts'

type Case = { id: string; kind: Kind; ownerId: string; title: string }

const eventOf: Record<Act, string> = {
  dismiss: 'moderation.dismissed',
  'take-down': 'moderation.taken-down',
  appeal: 'moderation.appealed',
  uphold: 'moderation.upheld',
  restore: 'moderation.restored',
  undo: 'moderation.restored',
}

/** What those are told who reported it; nothing where nothing changes for them. */
const answerOf: Partial<Record<Act, string>> = {
  dismiss: 'moderation.report-dismissed',
  'take-down': 'moderation.report-acted',
  restore: 'moderation.report-reversed',
  undo: 'moderation.report-reversed',
}

/** Whom it hits is told of these. */
const toOwner: readonly Act[] = ['take-down', 'uphold', 'restore', 'undo']

/** Writes what happened into the history of a case, and says so to those whom it concerns: to each no more than that. */
export async function sayCase(
  tx: Tx,
  one: Case,
  step: { act: Act; by: Actor; at: Date; reason?: Ground; words: string },
): Promise<void> {
  const { id: caseId, kind, ownerId, title } = one
  const { act, by, at, reason, words } = step
  await insertStep(tx, { caseId, ...step })
  await appendEvent(tx, {
    type: eventOf[act],
    subjectId: caseId,
    organizationId: ownerId,
    actorId: by.userId,
    at,
    data: {
      ...{ title, caseId, subject: kind },
      ...(toOwner.includes(act) ? { toOrganizationId: ownerId } : {}),
      ...(reason ? { ground: reason } : {}),
      // The words of an appeal are the owner's, and nobody's in the log.
      ...(act === 'appeal' ? {} : { reason: words }),
    },
  })
  const answer = answerOf[act]
  if (!answer) return
  await appendEvents(
    tx,
    (await reportersOf(tx, caseId)).map((toUserId) => ({
      ...{ type: answer, subjectId: caseId, at },
      data: { title, subject: kind, toUserId },
    })),
  )
}
