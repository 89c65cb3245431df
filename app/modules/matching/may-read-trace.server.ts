import type { Actor } from '#app/modules/accounts/actor.ts'
import { districtsOf } from '#app/modules/accounts/districts-of.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { isMatchIn } from './match.data.server.ts'

/** Whether an official may open a match: those of a district, where the need is one of theirs. */
export async function mayReadTrace(actor: Actor, id: string): Promise<boolean> {
  return isUuid(id) && (await reading((tx) => isMatchIn(tx, id, districtsOf(actor))))
}
