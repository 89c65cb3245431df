import type { Actor } from '#app/modules/accounts/actor.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { type Tx, transaction } from '#app/platform/transaction.server.ts'
import { holdChallenge } from './challenge.data.server.ts'
import { maySteer } from './may-steer.ts'

export type HeldChallenge = NonNullable<Awaited<ReturnType<typeof holdChallenge>>>

/** Does something with a challenge that is not concluded, for officials of the city; it is held until all is done. */
export async function inChallenge<Refusal extends string>(
  actor: Actor,
  id: string,
  work: (tx: Tx, held: HeldChallenge) => Promise<Refusal | null>,
): Promise<Outcome<null, Refusal | 'not-yours' | 'gone' | 'concluded'>> {
  if (!maySteer(actor)) return refused('not-yours')
  return transaction(async (tx) => {
    const held = await holdChallenge(tx, id)
    if (!held) return refused('gone')
    if (held.concludedAt) return refused('concluded')
    const refusal = await work(tx, held)
    return refusal ? refused(refusal) : granted(null)
  })
}
