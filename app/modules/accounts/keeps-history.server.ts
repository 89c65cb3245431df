import { reading } from '#app/platform/transaction.server.ts'
import type { Actor } from './actor.ts'
import { findKeepsViews } from './user.data.server.ts'

/** Whether the pages that the person opens are remembered. */
export async function keepsHistory(actor: Actor): Promise<boolean> {
  const user = await reading((tx) => findKeepsViews(tx, actor.userId))
  return user?.keepsViews ?? false
}
