import type { Actor } from '#app/modules/accounts/actor.ts'
import { noteRead } from '#app/modules/accounts/note-read.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { entriesAreOpen } from './challenge.ts'
import { findEntryFile } from './entry.data.server.ts'
import { maySteer } from './may-steer.ts'

/** A file of an entry, for its organization and, once entries are opened, for those who judge, which is put on record; null for others. */
export async function readEntryFile(actor: Actor, challengeId: string, id: string, now = new Date()) {
  if (!isUuid(challengeId) || !isUuid(id)) return null
  const file = await reading((tx) => findEntryFile(tx, challengeId, id))
  if (!file) return null
  const { organizationId, challenge } = file.entry
  if (actor.organization?.id === organizationId) return file
  if (!maySteer(actor) || !entriesAreOpen(challenge, now)) return null
  await noteRead(actor, { kind: 'entry', subjectId: id, title: file.name, organizationIds: [organizationId] })
  return file
}
