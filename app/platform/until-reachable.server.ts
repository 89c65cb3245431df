import { setTimeout as pause } from 'node:timers/promises'
import { logger } from './logger.server.ts'
import { isOutage } from './outage.ts'

const AGAIN_AFTER_MILLISECONDS = 1_000

/** Does what a program begins with as soon as the database can be reached: one that is away at the start is waited for, as one is that goes away later. */
export async function untilReachable(begin: () => Promise<void>): Promise<void> {
  for (;;) {
    try {
      return await begin()
    } catch (error) {
      if (!isOutage(error)) throw error
      logger.warn({ error: String(error) }, 'the database cannot be reached; trying again')
      await pause(AGAIN_AFTER_MILLISECONDS)
    }
  }
}
