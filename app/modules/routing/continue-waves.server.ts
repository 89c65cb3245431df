import type { Member } from '#app/modules/accounts/actor.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { lockOwnRouting } from './own-routing.server.ts'
import { readStanding } from './read-standing.server.ts'
import { updateRouting } from './routing.data.server.ts'
import { takeStep } from './take-step.server.ts'

/** Goes on with what its owner stopped; the next wave goes out at once where answers are missing. */
export async function continueWaves(
  actor: Member,
  needId: string,
  now = new Date(),
): Promise<Outcome<{ needId: string }, 'gone' | 'not-now'>> {
  return transaction(async (tx) => {
    const routing = await lockOwnRouting(tx, actor, needId)
    if (!routing) return refused('gone')
    if (routing.state !== 'stopped' || !routing.need.open) return refused('not-now')
    await updateRouting(tx, needId, { state: 'running', stopReason: null })
    const standing = { ...(await readStanding(tx, routing, now)), nobodyLeft: false }
    await takeStep(tx, { ...routing, state: 'running' }, standing, now)
    await appendEvent(tx, {
      type: 'routing.continued',
      subjectId: needId,
      organizationId: actor.organization.id,
      actorId: actor.userId,
    })
    return granted({ needId })
  })
}
