import type { Actor } from '#app/modules/accounts/actor.ts'
import { reading, type Tx } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { findPublicNeeds, matchedAmong } from './need.data.server.ts'
import { maySee, type NeedView, needView, type Viewer } from './need-view.ts'

type ReadNeed = { need: NeedView; viewer: Viewer; listed: boolean; demo: boolean }

/** A need that was published, as far as whoever looks may see it; null where they may not. */
export async function readNeed(actor: Actor | null, id: string): Promise<ReadNeed | null> {
  const [need] = await reading((tx) => readNeeds(tx, actor, [id]))
  return need ?? null
}

/** The same of many at once, in no order; those that whoever looks may not see are missing. */
export async function readNeeds(tx: Tx, actor: Actor | null, ids: readonly string[]): Promise<ReadNeed[]> {
  const found = await findPublicNeeds(tx, ids.filter(isUuid))
  const own = actor?.organization?.id
  const others = found.filter(({ organizationId }) => organizationId !== own).map(({ id }) => id)
  const matched = own && others.length > 0 ? await matchedAmong(tx, others, own) : new Set<string>()
  return found.flatMap(({ id, organizationId, snapshot, status, demo }) => {
    const viewer: Viewer = own === organizationId ? 'owner' : matched.has(id) ? 'matched' : 'anyone'
    if (!maySee({ ...snapshot, status }, viewer)) return []
    return [
      {
        need: needView(snapshot, status, viewer),
        viewer,
        listed: snapshot.visibility !== 'matched' && status === 'published',
        demo,
      },
    ]
  })
}
