import type { Member } from '#app/modules/accounts/actor.ts'
import { openFields } from '#app/modules/needs/open-fields.ts'
import { findSendingOf } from '#app/modules/routing/sending.data.server.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { sharedRateLimit } from '#app/platform/rate-limit.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { isPast, lastDayToAsk, whyClosed } from './deadlines.ts'
import { findPlan } from './plan.data.server.ts'
import { insertQuestion } from './question.data.server.ts'
import { findOpenNeed } from './reception.data.server.ts'

const questions = sharedRateLimit('questions', 20, 3_600)

type Refusal =
  | 'gone'
  | 'not-interested'
  | 'qa-closed'
  | 'too-often'
  | 'settled'
  | 'late'
  | 'evaluating'
  | 'not-open'

/** An interested provider asks about a need, until the last day for questions. */
export async function askQuestion(
  actor: Member,
  needId: string,
  { text, field }: { text: string; field?: string },
  now = new Date(),
): Promise<Outcome<{ id: string }, Refusal>> {
  if (!isUuid(needId)) return refused('gone')
  if (!(await questions.take(actor.organization.id))) return refused('too-often')
  return transaction(async (tx) => {
    const organizationId = actor.organization.id
    const sending = await findSendingOf(tx, needId, organizationId)
    const open = await findOpenNeed(tx, needId)
    if (!sending || !open) return refused('gone')
    if (sending.status !== 'interested') return refused('not-interested')
    const closed = whyClosed(open, now)
    if (closed) return refused(closed)
    const plan = await findPlan(tx, needId)
    if (isPast(lastDayToAsk(open.quoteDeadline, plan.qaCloseOn), now)) return refused('qa-closed')
    const known = openFields(open.need).some(({ key }) => key === field)
    const { id } = await insertQuestion(tx, {
      needId,
      organizationId,
      askedById: actor.userId,
      text,
      field: known && field ? field : null,
      askedAt: now,
    })
    await appendEvent(tx, {
      type: 'question.asked',
      subjectId: id,
      organizationId,
      actorId: actor.userId,
      data: { toOrganizationId: open.buyerId, needId, title: open.need.title },
    })
    return granted({ id })
  })
}
