import type { Actor } from '#app/modules/accounts/actor.ts'
import { noteRead } from '#app/modules/accounts/note-read.server.ts'
import type { CaseView } from './case-view.ts'
import { readCase } from './read-case.server.ts'

/** The page of a case for its official; what is not public, as the words of two organizations to each other, is not read without a mark. */
export async function openCase(actor: Actor, id: string, page: number): Promise<CaseView | null> {
  const found = await readCase(actor, id, new Date(), page)
  if (!found || found.isPublic) return found
  const { kind, subjectId, title, ownerId } = found
  // Of the others everything is public; one that is gone left nothing else.
  if (kind === 'need' || kind === 'message')
    await noteRead(actor, { kind, subjectId, title, organizationIds: [ownerId] })
  return found
}
