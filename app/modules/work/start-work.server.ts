import { rematchTouched } from '#app/modules/matching/rematch-touched.server.ts'
import { expireNeeds } from '#app/modules/needs/expire-needs.server.ts'
import { type Clock, startClock } from '#app/platform/clock.ts'
import { logger } from '#app/platform/logger.server.ts'
import { deliverMail } from '#app/platform/mail.server.ts'
import { drainSearch } from '#app/platform/search.server.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND

/** Everything that happens without anybody asking: letters, the index, expiry, matching anew. */
export function startWork(): { stop(): Promise<void> } {
  const jobs: [string, number, () => Promise<unknown>][] = [
    ['mail', 2 * SECOND, deliverMail],
    ['search', 2 * SECOND, drainSearch],
    ['rematch', SECOND, () => rematchTouched()],
    ['expiry', MINUTE, () => expireNeeds(new Date())],
  ]
  const clocks: Clock[] = jobs.map(([name, every, job]) =>
    startClock(every, job, (error) =>
      logger.error({ job: name, error: error instanceof Error ? error.stack : String(error) }, 'job failed'),
    ),
  )
  return {
    stop: async () => {
      await Promise.all(clocks.map((clock) => clock.stop()))
    },
  }
}
