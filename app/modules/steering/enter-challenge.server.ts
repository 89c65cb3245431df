import type { Member } from '#app/modules/accounts/actor.ts'
import type { EvidenceFile } from '#app/modules/deals/read-evidence-files.server.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { holdChallenge } from './challenge.data.server.ts'
import type { EntryFormValue } from './challenge.schema.ts'
import { ENTRY_FILES_MAX, takesEntries } from './challenge.ts'
import { findOwnEntry, insertFiles, removeFiles, writeEntry } from './entry.data.server.ts'

type Entered = Omit<EntryFormValue, 'remove'> & { remove?: string[]; files?: readonly EvidenceFile[] }

/** An organization enters, or changes its entry, before the deadline. */
export async function enterChallenge(
  actor: Member,
  challengeId: string,
  { revision, remove = [], files = [], ...content }: Entered,
  now = new Date(),
): Promise<Outcome<null, 'gone' | 'too-late' | 'stale' | 'files-full'>> {
  const organizationId = actor.organization.id
  return transaction(async (tx) => {
    const challenge = await holdChallenge(tx, challengeId)
    if (!challenge) return refused('gone')
    if (!takesEntries(challenge, now)) return refused('too-late')
    const before = await findOwnEntry(tx, organizationId, challengeId)
    if ((before?.revision ?? 0) !== revision) return refused('stale')
    const kept = before?.files.filter(({ id }) => !remove.includes(id)) ?? []
    if (kept.length + files.length > ENTRY_FILES_MAX) return refused('files-full')
    const written = { content, authorId: actor.userId, now }
    const entryId = await writeEntry(tx, { challengeId, organizationId }, written)
    await removeFiles(tx, entryId, remove)
    await insertFiles(tx, entryId, files, { by: actor.userId, now })
    await appendEvent(tx, {
      type: before ? 'challenge.entry-changed' : 'challenge.entered',
      subjectId: challengeId,
      actorId: actor.userId,
      organizationId,
    })
    return granted(null)
  })
}
