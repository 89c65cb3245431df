import type { Member } from '#app/modules/accounts/actor.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { findOwnNeedTitle } from './match.data.server.ts'

/** The title of a need of the organization; null for others' and for ids that are none. */
export function findNeedTitle(actor: Member, needId: string): Promise<string | null> {
  return reading((tx) => findOwnNeedTitle(tx, actor.organization.id, needId))
}
