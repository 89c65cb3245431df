import type { Actor } from '#app/modules/accounts/actor.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { updateChallenge } from './challenge.data.server.ts'
import type { EditedChallenge } from './challenge.schema.ts'
import { takesEntries } from './challenge.ts'
import { inChallenge } from './in-challenge.server.ts'

/** Officials change what a challenge asks for and how it is weighed, until somebody has entered on the strength of it; its deadline is only put off. */
export function editChallenge(
  actor: Actor,
  challengeId: string,
  { revision, prize, ...words }: EditedChallenge,
  now = new Date(),
) {
  return inChallenge(actor, challengeId, async (tx, held) => {
    if (held._count.entries > 0) return 'entered'
    if (!takesEntries(held, now)) return 'closed'
    if (held.revision !== revision) return 'stale'
    await updateChallenge(tx, held.id, { ...words, prizeFen: prize })
    await appendEvent(tx, { type: 'challenge.edited', subjectId: held.id, actorId: actor.userId })
    return null
  })
}
