import type { Actor } from '#app/modules/accounts/actor.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { findPublicNeed, isMatched } from './need.data.server.ts'
import { maySee, type NeedView, needView, type Viewer } from './need-view.ts'

/** A need that was published, as far as whoever looks may see it; null where they may not. */
export async function readNeed(
  actor: Actor | null,
  id: string,
): Promise<{ need: NeedView; viewer: Viewer; listed: boolean; demo: boolean } | null> {
  if (!isUuid(id)) return null
  return reading(async (tx) => {
    const found = await findPublicNeed(tx, id)
    if (!found) return null
    const own = actor?.organization?.id
    const viewer: Viewer =
      own === found.organizationId ? 'owner' : own && (await isMatched(tx, id, own)) ? 'matched' : 'anyone'
    if (!maySee(found.snapshot, viewer)) return null
    return {
      need: needView(found.snapshot, found.status, viewer),
      viewer,
      listed: found.snapshot.visibility !== 'matched' && found.status === 'published',
      demo: found.demo,
    }
  })
}
