import type { Actor } from '#app/modules/accounts/actor.ts'
import { beginningOf } from '#app/platform/beginning-of.ts'
import { appendEvents } from '#app/platform/events.server.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { entrantsOf } from './entry.data.server.ts'
import type { HeldChallenge } from './in-challenge.server.ts'

/** A notification is a sentence; the whole reason stands on the page to which it leads. */
const REASON_SAID = 200

/** Tells every organization that has entered, each by the type of event that is its own. */
export async function tellEntrants(
  tx: Tx,
  actor: Actor,
  { id, title }: Pick<HeldChallenge, 'id' | 'title'>,
  typeFor: (entryId: string) => string,
  reason: string,
): Promise<void> {
  const entrants = await entrantsOf(tx, id)
  await appendEvents(
    tx,
    entrants.map((entry) => ({
      type: typeFor(entry.id),
      subjectId: id,
      actorId: actor.userId,
      data: { title, reason: beginningOf(reason, REASON_SAID), toOrganizationId: entry.organizationId },
    })),
  )
}
