import { forgetDropped } from '#app/modules/bookmarks/forget-dropped.server.ts'
import { lookAround } from '#app/modules/bookmarks/look-around.server.ts'
import { sendAlerts } from '#app/modules/bookmarks/send-alerts.server.ts'
import { refreshCorpus } from '#app/modules/matching/current-corpus.server.ts'
import { rematchTouched } from '#app/modules/matching/rematch-touched.server.ts'
import { expireNeeds } from '#app/modules/needs/expire-needs.server.ts'
import { runShadows } from '#app/modules/rulebook/run-shadows.server.ts'
import { reconcileNightly } from '#app/modules/search-index/reconcile-nightly.server.ts'
import { type Clock, startClock } from '#app/platform/clock.ts'
import { runJobs } from '#app/platform/jobs/run-jobs.server.ts'
import { logger } from '#app/platform/logger.server.ts'
import { deliverMail } from '#app/platform/mail.server.ts'
import { drainSearch } from '#app/platform/search.server.ts'
import { forgetExpiredFiles } from '#app/platform/stored-files.server.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** Everything that happens without anybody asking: letters, the index, expiry, matching anew. */
export function startWork(): { stop(): Promise<void> } {
  const jobs: [string, number, () => Promise<unknown>][] = [
    ['mail', 2 * SECOND, deliverMail],
    ['search', 2 * SECOND, drainSearch],
    ['rematch', SECOND, () => rematchTouched()],
    ['jobs', SECOND, runJobs],
    ['corpus', 5 * MINUTE, () => refreshCorpus(new Date())],
    ['files', HOUR, () => forgetExpiredFiles()],
    ['dropped', HOUR, () => forgetDropped(new Date())],
    ['saved searches', MINUTE, () => lookAround(new Date())],
    ['alerts', MINUTE, () => sendAlerts(new Date())],
    ['reconcile', MINUTE, () => reconcileNightly(new Date())],
    ['rule shadows', MINUTE, () => runShadows(new Date())],
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
