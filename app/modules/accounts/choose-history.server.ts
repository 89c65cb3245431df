import { transaction } from '#app/platform/transaction.server.ts'
import type { Actor } from './actor.ts'
import { updateKeepsViews } from './user.data.server.ts'

/** Says whether the pages that the person opens are remembered; what was remembered stays until they clear it. */
export async function chooseHistory(actor: Actor, keepsViews: boolean): Promise<void> {
  await transaction((tx) => updateKeepsViews(tx, actor.userId, keepsViews))
}
