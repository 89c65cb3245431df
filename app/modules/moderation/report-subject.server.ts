import type { Actor } from '#app/modules/accounts/actor.ts'
import { lockOrganization } from '#app/modules/organizations/organization.data.server.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { sharedRateLimit } from '#app/platform/rate-limit.server.ts'
import { reading, type Tx, transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { bumpCase, findOpenCase, insertCase, insertComplaint, insertStep } from './case.data.server.ts'
import { reportDue } from './clocks.ts'
import type { ReportForm } from './moderation.schema.ts'
import { type Kind, kinds } from './moderation.ts'
import { findShownSubject } from './subject.data.server.ts'
import type { Subject } from './subject.ts'

const reports = sharedRateLimit('reports', 20, 3_600)

/** What somebody is about to report; null where they see nothing there, or it is their own. */
export async function readReportable(actor: Actor, kind: string, id: string): Promise<Subject | null> {
  const known = kinds.find((one) => one === kind)
  if (!known || !isUuid(id)) return null
  const subject = await reading((tx) => findShownSubject(tx, actor, known, id))
  return subject && subject.ownerId !== actor.organization?.id ? subject : null
}

/**
 * Reports a thing that is shown to the actor. Reports on one thing are gathered in one case; whoever reports it again while that goes on
 * is answered as the first time.
 */
export async function reportSubject(
  actor: Actor,
  { kind, id }: { kind: Kind; id: string },
  form: ReportForm,
  now = new Date(),
): Promise<Outcome<{ caseId: string }, 'gone' | 'too-often'>> {
  const seen = await readReportable(actor, kind, id)
  if (!seen) return refused('gone')
  if (!(await reports.take(actor.userId))) return refused('too-often')
  return transaction(async (tx) => {
    // Held first: two at once must not open two cases, nor report what is being taken down.
    await lockOrganization(tx, seen.ownerId)
    const subject = await findShownSubject(tx, actor, kind, id)
    if (!subject) return refused('gone')
    const known = await findOpenCase(tx, kind, id, actor.userId)
    if (known?.complaints.length) return granted({ caseId: known.id })
    if (known) await bumpCase(tx, known.id, seen.ownerId)
    const caseId = known?.id ?? (await openCase(tx, subject, now))
    const { ground: reason, words } = form
    const frozen = { ...subject.frozen, parts: subject.frozen.parts.map((part) => ({ ...part })) }
    await insertComplaint(tx, { caseId, reporterId: actor.userId, reason, words, frozen, at: now })
    await insertStep(tx, { caseId, act: 'report', by: actor, reason, at: now })
    await appendEvent(tx, {
      type: 'moderation.reported',
      subjectId: caseId,
      actorId: actor.userId,
      data: { subject: kind, ground: reason },
      at: now,
    })
    return granted({ caseId })
  })
}

async function openCase(tx: Tx, { kind, id, ownerId, frozen }: Subject, now: Date): Promise<string> {
  const opened = { kind, subjectId: id, ownerId, title: frozen.title, openedAt: now, dueAt: reportDue(now) }
  return (await insertCase(tx, opened)).id
}
