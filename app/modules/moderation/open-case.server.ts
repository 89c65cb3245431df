import type { Actor } from '#app/modules/accounts/actor.ts'
import { noteRead } from '#app/modules/accounts/note-read.server.ts'
import type { CaseView } from './case-view.ts'
import { readCase } from './read-case.server.ts'

/** The page of a case for its official; what two organizations say to each other in private is not read without a mark. */
export async function openCase(actor: Actor, id: string, page: number): Promise<CaseView | null> {
  const found = await readCase(actor, id, new Date(), page)
  if (found?.kind !== 'message') return found
  const { subjectId, title, ownerId } = found
  await noteRead(actor, { kind: 'message', subjectId, title, organizationIds: [ownerId] })
  return found
}
