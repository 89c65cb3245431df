import { dateOfDay, dayOf } from '#app/platform/dates.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { type Tx, transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { readStanding } from './read-standing.server.ts'
import { type LockedRouting, lockRouting } from './routing.data.server.ts'
import { findOwnSending, updateSending } from './sending.data.server.ts'
import type { Answer } from './sending.ts'
import { takeStep } from './take-step.server.ts'

export type Answerer = { userId: string; organizationId: string; by: 'site' | 'mail' }

/**
 * A provider is interested, or declines with a coded reason; it may change its mind, and answer late, while the need is open. What
 * the answer means for the next wave is decided in the same transaction.
 */
export async function answerSending(
  answerer: Answerer,
  { sendingId, revision }: { sendingId: string; revision: number },
  answer: Answer,
  now = new Date(),
): Promise<Outcome<{ needId: string }, 'gone' | 'over' | 'stale' | 'day-past'>> {
  if (!isUuid(sendingId)) return refused('gone')
  if (answer.kind === 'declined' && answer.freeOn && answer.freeOn < dayOf(now)) return refused('day-past')
  return transaction(async (tx) => {
    const known = await findOwnSending(tx, answerer.organizationId, sendingId)
    const routing = known && (await lockRouting(tx, known.needId))
    if (!known || !routing) return refused('gone')
    if (!routing.need.open) return refused('over')
    const written = await updateSending(
      tx,
      answerer.organizationId,
      { id: sendingId, revision },
      {
        ...columnsOf(answer),
        answeredAt: now,
        answeredById: answerer.userId,
        answeredBy: answerer.by,
        openedAt: known.openedAt ?? now,
      },
    )
    if (!written) return refused('stale')
    await tellOfAnswer(tx, routing, { sendingId, answerer, answer, now })
    const nobodyLeft = routing.state === 'exhausted'
    await takeStep(tx, routing, { ...(await readStanding(tx, routing, now)), nobodyLeft }, now)
    return granted({ needId: routing.needId })
  })
}

function columnsOf(answer: Answer) {
  return answer.kind === 'interested'
    ? {
        status: 'interested' as const,
        message: answer.message,
        declineCode: null,
        declineNote: null,
        freeOn: null,
      }
    : {
        status: 'declined' as const,
        message: null,
        declineCode: answer.code,
        declineNote: answer.note,
        freeOn: answer.freeOn && dateOfDay(answer.freeOn),
      }
}

/** The manufacturer hears of an interest; a decline is counted and told to nobody. */
async function tellOfAnswer(
  tx: Tx,
  { needId, need }: LockedRouting,
  { sendingId, answerer, answer, now }: { sendingId: string; answerer: Answerer; answer: Answer; now: Date },
): Promise<void> {
  const { organizationId, userId: actorId } = answerer
  const event = { subjectId: sendingId, organizationId, actorId, at: now }
  if (answer.kind === 'interested')
    await appendEvent(tx, {
      ...event,
      type: 'sending.interested',
      data: { toOrganizationId: need.organizationId, needId, title: need.title },
    })
  else await appendEvent(tx, { ...event, type: 'sending.declined', data: { needId, reason: answer.code } })
}
