import type { Actor } from '#app/modules/accounts/actor.ts'
import type { JudgeForm } from './challenge.schema.ts'
import { takesEntries } from './challenge.ts'
import { entrantsOf, writeScores } from './entry.data.server.ts'
import { inChallenge } from './in-challenge.server.ts'

type Score = Omit<Extract<JudgeForm, { intent: 'score' }>, 'intent'>

/** An official gives an entry points, or other ones; nobody compares before the last could enter. */
export function scoreEntry(
  actor: Actor,
  challengeId: string,
  { entry: entryId, points }: Score,
  now = new Date(),
) {
  return inChallenge(actor, challengeId, async (tx, held) => {
    if (takesEntries(held, now)) return 'still-open'
    if (!(await entrantsOf(tx, held.id)).some(({ id }) => id === entryId)) return 'no-entry'
    await writeScores(tx, { entryId, byId: actor.userId, points, now })
    return null
  })
}
