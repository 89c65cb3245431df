import type { Member } from '#app/modules/accounts/actor.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { lockOwnRouting } from './own-routing.server.ts'
import { readStanding } from './read-standing.server.ts'
import { updateRouting } from './routing.data.server.ts'
import { takeStep } from './take-step.server.ts'

/** How many answers the manufacturer would like, and at how many nobody further is told. */
export async function setWanted(
  actor: Member,
  needId: string,
  {
    revision,
    wantedAnswers,
    interestedCap,
  }: { revision: number; wantedAnswers: number; interestedCap: number },
  now = new Date(),
): Promise<Outcome<{ needId: string }, 'gone' | 'stale' | 'cap-below-wanted'>> {
  if (interestedCap < wantedAnswers) return refused('cap-below-wanted')
  return transaction(async (tx) => {
    const routing = await lockOwnRouting(tx, actor, needId)
    if (!routing) return refused('gone')
    if (routing.revision !== revision) return refused('stale')
    // Only what somebody typed counts up: a wave that went out meanwhile makes no form stale.
    await updateRouting(tx, needId, { wantedAnswers, interestedCap, revision: revision + 1 })
    const changed = { ...routing, wantedAnswers, interestedCap }
    const standing = { ...(await readStanding(tx, changed, now)), nobodyLeft: false }
    if (routing.need.open) await takeStep(tx, changed, standing, now)
    await appendEvent(tx, {
      type: 'routing.wanted',
      subjectId: needId,
      organizationId: actor.organization.id,
      actorId: actor.userId,
      data: { wantedAnswers, interestedCap },
    })
    return granted({ needId })
  })
}
