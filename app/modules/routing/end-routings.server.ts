import { transaction } from '#app/platform/transaction.server.ts'
import { takeOverRouting, updateRouting } from './routing.data.server.ts'

const BATCH = 100

/** A job: nobody is told any more of needs that are closed, expired or decided. Returns how many. */
export async function endRoutings(): Promise<number> {
  let ended = 0
  while (ended < BATCH) {
    const needId = await transaction(async (tx) => {
      const found = await takeOverRouting(tx)
      if (found) await updateRouting(tx, found, { state: 'stopped', stopReason: 'over', nextWaveAt: null })
      return found
    })
    if (!needId) return ended
    ended += 1
  }
  return ended
}
