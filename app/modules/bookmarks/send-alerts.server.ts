import { logger } from '#app/platform/logger.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { readersDue } from './alert.data.server.ts'
import { tellReader } from './tell-reader.server.ts'

const READERS_AT_ONCE = 100

/** Writes to everybody whose saved searches are due and have something new; returns how many letters were left to be carried. */
export async function sendAlerts(now: Date): Promise<number> {
  let letters = 0
  let after: string | null = null
  for (;;) {
    const readers: string[] = await reading((tx) => readersDue(tx, now, after, READERS_AT_ONCE))
    for (const userId of readers) {
      try {
        if (await tellReader(userId, now)) letters++
      } catch (error) {
        // One person's trouble keeps nobody else from their letter; the next minute tries again.
        logger.error({ job: 'alerts', userId, error: String(error) }, 'alert not written')
      }
    }
    after = readers.at(-1) ?? null
    if (readers.length < READERS_AT_ONCE) return letters
  }
}
