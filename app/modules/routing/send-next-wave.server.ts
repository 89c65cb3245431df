import type { Member } from '#app/modules/accounts/actor.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { openWave } from './open-wave.server.ts'
import { lockOwnRouting } from './own-routing.server.ts'

/**
 * The next wave, now. It is as large as the answers still missing take, once those who were told are not waited for: whoever asks
 * for it has waited enough. The cap and nobody being told twice hold as ever.
 */
export async function sendNextWave(
  actor: Member,
  needId: string,
  now = new Date(),
): Promise<Outcome<{ told: number }, 'gone' | 'not-now' | 'nobody-left'>> {
  return transaction(async (tx) => {
    const routing = await lockOwnRouting(tx, actor, needId)
    if (!routing) return refused('gone')
    if (!routing.need.open || (routing.state !== 'running' && routing.state !== 'exhausted'))
      return refused('not-now')
    const told = await openWave(tx, routing, now, 'impatient')
    return told > 0 ? granted({ told }) : refused('nobody-left')
  })
}
