import type { Actor } from '#app/modules/accounts/actor.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { updateChallenge } from './challenge.data.server.ts'
import type { JudgeForm } from './challenge.schema.ts'
import { inChallenge } from './in-challenge.server.ts'
import { tellEntrants } from './tell-entrants.server.ts'

type Withdrawal = Omit<Extract<JudgeForm, { intent: 'withdraw' }>, 'intent'>

/** Officials take a challenge back, with a reason that everybody reads; what was entered stays closed where it was. */
export function withdrawChallenge(
  actor: Actor,
  challengeId: string,
  { revision, reason }: Withdrawal,
  now = new Date(),
) {
  return inChallenge(actor, challengeId, async (tx, held) => {
    if (held.revision !== revision) return 'stale'
    await updateChallenge(tx, held.id, { outcome: 'withdrawn', reason, concludedAt: now })
    await appendEvent(tx, {
      type: 'challenge.taken-back',
      subjectId: held.id,
      actorId: actor.userId,
      data: { reason },
    })
    await tellEntrants(tx, actor, held, () => 'challenge.withdrawn', reason)
    return null
  })
}
