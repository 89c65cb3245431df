import type { Member } from '#app/modules/accounts/actor.ts'
import { settleField } from '#app/modules/needs/settle-field.server.ts'
import { appendEvents } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { findQuestion, listInterested, writeAnswer } from './question.data.server.ts'
import { findOpenNeed, holdNeed } from './reception.data.server.ts'

type Refusal = 'gone' | 'answered' | 'settled' | 'not-open' | 'no-value' | 'unpublished'

/**
 * The need's owner answers a question for all that are interested. With a value, the field that was asked about becomes data of
 * the need: a new version of it, which is matched anew.
 * @param raw the value as the form gives it; undefined leaves the need as it is
 */
export async function answerQuestion(
  actor: Member,
  needId: string,
  { questionId, answer, raw }: { questionId: string; answer: string; raw?: unknown },
  now = new Date(),
): Promise<Outcome<{ version: number | null }, Refusal>> {
  if (!isUuid(needId) || !isUuid(questionId)) return refused('gone')
  return transaction(async (tx) => {
    await holdNeed(tx, needId)
    const open = await findOpenNeed(tx, needId)
    if (!open || open.buyerId !== actor.organization.id) return refused('gone')
    if (open.settled) return refused('settled')
    const question = await findQuestion(tx, needId, questionId)
    if (!question) return refused('gone')
    if (question.answer !== null) return refused('answered')
    let version: number | null = null
    if (raw !== undefined && question.field) {
      const settled = await settleField(tx, actor, needId, { key: question.field, raw }, now)
      if (!settled.ok) return settled
      version = settled.value.version
    }
    await writeAnswer(
      tx,
      { id: questionId, needId },
      { answer, answeredById: actor.userId, answeredAt: now, needVersion: version },
    )
    const told = await listInterested(tx, needId)
    await appendEvents(
      tx,
      told.map((toOrganizationId) => ({
        type: 'question.answered',
        subjectId: questionId,
        organizationId: actor.organization.id,
        actorId: actor.userId,
        data: { toOrganizationId, needId, title: open.need.title },
      })),
    )
    return granted({ version })
  })
}
