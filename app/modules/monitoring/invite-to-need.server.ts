import type { Actor } from '#app/modules/accounts/actor.ts'
import { type InviteRefusal, inviteProvider } from '#app/modules/routing/invite-provider.server.ts'
import { type Outcome, refused } from '#app/platform/outcome.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { readOfficialNeed } from './read-official-need.server.ts'

/** An official invites a provider to close a gap in the own district. */
export async function inviteToNeed(
  actor: Actor,
  { needId, offeringId }: { needId: string; offeringId: string },
  now = new Date(),
): Promise<Outcome<{ organization: string }, InviteRefusal>> {
  if (!isUuid(offeringId) || !(await readOfficialNeed(actor, needId, now))) return refused('gone')
  return inviteProvider(actor, { needId, offeringId }, now)
}
