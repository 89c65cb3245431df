import type { Member } from '#app/modules/accounts/actor.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { findOwnEntry, holdChallenge, writeEntry } from './challenge.data.server.ts'
import type { EntryFormValue } from './challenge.schema.ts'
import { takesEntries } from './challenge.ts'

/** An organization enters, or changes its entry, before the deadline. */
export async function enterChallenge(
  actor: Member,
  challengeId: string,
  { revision, ...content }: EntryFormValue,
  now = new Date(),
): Promise<Outcome<null, 'gone' | 'too-late' | 'stale'>> {
  const organizationId = actor.organization.id
  return transaction(async (tx) => {
    const challenge = await holdChallenge(tx, challengeId)
    if (!challenge) return refused('gone')
    if (!takesEntries(challenge, now)) return refused('too-late')
    const before = await findOwnEntry(tx, organizationId, challengeId)
    if ((before?.revision ?? 0) !== revision) return refused('stale')
    await writeEntry(tx, { challengeId, organizationId }, { content, authorId: actor.userId, now })
    await appendEvent(tx, {
      type: before ? 'challenge.entry-changed' : 'challenge.entered',
      subjectId: challengeId,
      actorId: actor.userId,
      organizationId,
    })
    return granted(null)
  })
}
