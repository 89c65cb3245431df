import type { Member } from '#app/modules/accounts/actor.ts'
import type { Tx } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { type LockedRouting, lockRouting } from './routing.data.server.ts'

/** The routing of a need of the acting organization, locked; null for others' and where none has begun. */
export async function lockOwnRouting(tx: Tx, actor: Member, needId: string): Promise<LockedRouting | null> {
  if (!isUuid(needId)) return null
  const routing = await lockRouting(tx, needId)
  return routing?.need.organizationId === actor.organization.id ? routing : null
}
