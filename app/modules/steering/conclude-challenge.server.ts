import type { Actor } from '#app/modules/accounts/actor.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { updateChallenge } from './challenge.data.server.ts'
import type { JudgeForm } from './challenge.schema.ts'
import { takesEntries } from './challenge.ts'
import { entrantsOf } from './entry.data.server.ts'
import { inChallenge } from './in-challenge.server.ts'
import { tellEntrants } from './tell-entrants.server.ts'

type Conclusion = Omit<Extract<JudgeForm, { intent: 'conclude' }>, 'intent'>

/** Officials choose one entry or none, with a reason that everybody reads and every entrant is sent. */
export function concludeChallenge(
  actor: Actor,
  challengeId: string,
  { revision, chosen, reason }: Conclusion,
  now = new Date(),
) {
  return inChallenge(actor, challengeId, async (tx, held) => {
    if (takesEntries(held, now)) return 'still-open'
    if (held.revision !== revision) return 'stale'
    const chosenId = chosen === 'none' ? null : chosen
    if (chosenId && !(await entrantsOf(tx, held.id)).some(({ id }) => id === chosenId)) return 'no-entry'
    const outcome = chosenId ? 'chosen' : 'none_suitable'
    await updateChallenge(tx, held.id, { outcome, reason, chosenId, concludedAt: now })
    await appendEvent(tx, {
      type: 'challenge.concluded',
      subjectId: held.id,
      actorId: actor.userId,
      data: { outcome, reason, chosenId },
    })
    const others = chosenId ? 'challenge.not-chosen' : 'challenge.none-suitable'
    const typeFor = (entryId: string) => (entryId === chosenId ? 'challenge.won' : others)
    await tellEntrants(tx, actor, held, typeFor, reason)
    return null
  })
}
