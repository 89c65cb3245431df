import type { Actor } from '#app/modules/accounts/actor.ts'
import { noteRead } from '#app/modules/accounts/note-read.server.ts'
import type { OfficialNeedView } from './page-views.ts'
import { readOfficialNeed } from './read-official-need.server.ts'

/** The page of a need for an official, which is put on record: who was told of it and what they said is public to nobody. */
export async function openOfficialNeed(actor: Actor, needId: string): Promise<OfficialNeedView | null> {
  const need = await readOfficialNeed(actor, needId)
  if (!need) return null
  const { organizationId, title } = need
  await noteRead(actor, { kind: 'need', subjectId: needId, title, organizationIds: [organizationId] })
  return need
}
