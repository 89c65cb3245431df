import type { Actor } from '#app/modules/accounts/actor.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { insertExtension, updateChallenge } from './challenge.data.server.ts'
import type { JudgeForm } from './challenge.schema.ts'
import { mayExtend } from './challenge.ts'
import { inChallenge } from './in-challenge.server.ts'
import { tellEntrants } from './tell-entrants.server.ts'

type Extension = Omit<Extract<JudgeForm, { intent: 'extend' }>, 'intent'>

/** Officials put the deadline off, with a reason that everybody reads; after it only where nobody entered, so that nothing was read. */
export function extendChallenge(
  actor: Actor,
  challengeId: string,
  { revision, deadlineOn, reason }: Extension,
  now = new Date(),
) {
  return inChallenge(actor, challengeId, async (tx, held) => {
    if (held.revision !== revision) return 'stale'
    if (!mayExtend(held, held._count.entries, now)) return 'closed'
    if (deadlineOn <= held.deadlineAt || deadlineOn <= now) return 'deadline-not-later'
    const { id, deadlineAt: before } = held
    await insertExtension(tx, id, { before, until: deadlineOn, reason, byId: actor.userId, at: now })
    await updateChallenge(tx, id, { deadlineAt: deadlineOn })
    await appendEvent(tx, {
      type: 'challenge.put-off',
      subjectId: id,
      actorId: actor.userId,
      data: { reason, before: before.toISOString(), until: deadlineOn.toISOString() },
    })
    await tellEntrants(tx, actor, held, () => 'challenge.extended', reason)
    return null
  })
}
