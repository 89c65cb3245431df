import { transaction } from '#app/platform/transaction.server.ts'
import type { Actor } from './actor.ts'
import { updateProfile } from './user.data.server.ts'

/** Changes one's own name, and the language of the letters one gets. */
export async function changeProfile(actor: Actor, profile: { name: string; locale: string }): Promise<void> {
  await transaction((tx) => updateProfile(tx, actor.userId, profile))
}
