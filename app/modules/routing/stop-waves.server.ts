import type { Member } from '#app/modules/accounts/actor.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { lockOwnRouting } from './own-routing.server.ts'
import { updateRouting } from './routing.data.server.ts'
import { mayGo } from './routing.ts'

/** The manufacturer has nobody further told; who was told may still answer. */
export async function stopWaves(
  actor: Member,
  needId: string,
): Promise<Outcome<{ needId: string }, 'gone' | 'not-now'>> {
  return transaction(async (tx) => {
    const routing = await lockOwnRouting(tx, actor, needId)
    if (!routing) return refused('gone')
    if (!mayGo('stop', routing.state)) return refused('not-now')
    await updateRouting(tx, needId, { state: 'stopped', stopReason: 'owner', nextWaveAt: null })
    await appendEvent(tx, {
      type: 'routing.stopped',
      subjectId: needId,
      organizationId: actor.organization.id,
      actorId: actor.userId,
    })
    return granted({ needId })
  })
}
