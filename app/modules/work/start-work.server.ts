import { checkDaily } from '#app/modules/audit/ask-check.server.ts'
import { bookingsDue } from '#app/modules/bookings/bookings-due.server.ts'
import { capacityDue } from '#app/modules/bookings/capacity-due.server.ts'
import { poolsDue } from '#app/modules/bookings/pools-due.server.ts'
import { waitingDue } from '#app/modules/bookings/waiting-due.server.ts'
import { forgetDropped } from '#app/modules/bookmarks/forget-dropped.server.ts'
import { forgetGoneHits } from '#app/modules/bookmarks/forget-gone-hits.server.ts'
import { lookAround } from '#app/modules/bookmarks/look-around.server.ts'
import { sendAlerts } from '#app/modules/bookmarks/send-alerts.server.ts'
import { acceptOverdue } from '#app/modules/deals/accept-overdue.server.ts'
import { askFollowUps } from '#app/modules/deals/ask-follow-ups.server.ts'
import { refreshCorpus } from '#app/modules/matching/current-corpus.server.ts'
import { rematchTouched } from '#app/modules/matching/rematch-touched.server.ts'
import { expireNeeds } from '#app/modules/needs/expire-needs.server.ts'
import { forgetNotifications } from '#app/modules/notifications/forget-notifications.server.ts'
import { sendLetters } from '#app/modules/notifications/send-letters.server.ts'
import { endRoutings } from '#app/modules/routing/end-routings.server.ts'
import { lapseSendings } from '#app/modules/routing/lapse-sendings.server.ts'
import { openDueWaves } from '#app/modules/routing/open-due-waves.server.ts'
import { remindProviders } from '#app/modules/routing/remind-providers.server.ts'
import { runShadows } from '#app/modules/rulebook/run-shadows.server.ts'
import { reconcileNightly } from '#app/modules/search-index/reconcile-nightly.server.ts'
import { supervise } from '#app/modules/steering/supervise.server.ts'
import { verificationsDue } from '#app/modules/verification/verifications-due.server.ts'
import { type Clock, startClock } from '#app/platform/clock.ts'
import { consumeEvents } from '#app/platform/events/consume-events.server.ts'
import { forgetLetters } from '#app/platform/forget-letters.server.ts'
import { forgetJobs } from '#app/platform/jobs/forget-jobs.server.ts'
import { runJobs } from '#app/platform/jobs/run-jobs.server.ts'
import { logger } from '#app/platform/logger.server.ts'
import { deliverMail } from '#app/platform/mail.server.ts'
import { drainSearch } from '#app/platform/search.server.ts'
import { forgetSentForms } from '#app/platform/sent-form.data.server.ts'
import { forgetExpiredFiles } from '#app/platform/stored-files.server.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

/** Everything that happens without anybody asking: letters, the index, expiry, matching anew. */
export function startWork(): { stop(): Promise<void> } {
  const jobs: [string, number, () => Promise<unknown>][] = [
    ['events', SECOND, () => consumeEvents(new Date())],
    ['letters', 2 * SECOND, () => sendLetters(new Date())],
    ['mail', 2 * SECOND, deliverMail],
    ['search', 2 * SECOND, drainSearch],
    ['rematch', SECOND, () => rematchTouched()],
    ['jobs', SECOND, runJobs],
    ['corpus', 5 * MINUTE, () => refreshCorpus(new Date())],
    ['files', HOUR, () => forgetExpiredFiles()],
    ['sent forms', HOUR, () => forgetSentForms(new Date())],
    ['old letters', HOUR, () => forgetLetters(new Date())],
    ['old jobs', HOUR, () => forgetJobs(new Date())],
    ['gone hits', HOUR, () => forgetGoneHits()],
    ['dropped', HOUR, () => forgetDropped(new Date())],
    ['old notifications', HOUR, () => forgetNotifications(new Date())],
    ['saved searches', MINUTE, () => lookAround(new Date())],
    ['alerts', MINUTE, () => sendAlerts(new Date())],
    ['reconcile', MINUTE, () => reconcileNightly(new Date())],
    ['bookings', MINUTE, () => bookingsDue(new Date())],
    ['capacity', 5 * SECOND, () => capacityDue(new Date())],
    ['pools', 5 * MINUTE, () => poolsDue(new Date())],
    ['waiting', MINUTE, () => waitingDue(new Date())],
    ['rule shadows', MINUTE, () => runShadows(new Date())],
    ['verification', MINUTE, () => verificationsDue(new Date())],
    ['expiry', MINUTE, () => expireNeeds(new Date())],
    ['waves', 2 * SECOND, () => openDueWaves(new Date())],
    ['over', 10 * SECOND, () => endRoutings()],
    ['lapsed', MINUTE, () => lapseSendings(new Date())],
    ['reminders', 5 * MINUTE, () => remindProviders(new Date())],
    ['acceptance', MINUTE, () => acceptOverdue(new Date())],
    ['audit check', 10 * MINUTE, () => checkDaily(new Date())],
    ['follow-ups', MINUTE, () => askFollowUps(new Date())],
    ['supervision', 10 * MINUTE, () => supervise(new Date())],
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
