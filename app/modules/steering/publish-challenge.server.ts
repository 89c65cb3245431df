import type { Actor } from '#app/modules/accounts/actor.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { insertChallenge } from './challenge.data.server.ts'
import type { ChallengeForm } from './challenge.schema.ts'
import { maySteer } from './may-steer.ts'

/** Officials of the city put up a problem; from now on it can be read and entered by all. */
export async function publishChallenge(
  actor: Actor,
  { prize, deadlineOn, ...words }: ChallengeForm,
  now = new Date(),
): Promise<Outcome<{ id: string }, 'not-yours' | 'deadline-over'>> {
  if (!maySteer(actor)) return refused('not-yours')
  if (deadlineOn <= now) return refused('deadline-over')
  return transaction(async (tx) => {
    const made = await insertChallenge(tx, {
      ...words,
      prizeFen: prize,
      deadlineAt: deadlineOn,
      publishedById: actor.userId,
      publishedAt: now,
    })
    await appendEvent(tx, { type: 'challenge.published', subjectId: made.id, actorId: actor.userId })
    return granted(made)
  })
}
