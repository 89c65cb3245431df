import { registerConsumer } from '#app/platform/events/register-consumer.server.ts'
import { registerJob } from '#app/platform/jobs/run-jobs.server.ts'
import { CHECK_CHAIN } from './ask-check.server.ts'
import { AUDIT, auditedTypes } from './audited.ts'
import { checkChain } from './check-chain.server.ts'
import { appendEntry } from './entry.data.server.ts'

/** Has acts chained in the order in which they were committed, by the worker; from the beginning, since nothing may be left out. */
export function registerAudit(): void {
  registerConsumer(AUDIT, auditedTypes, appendEntry, { startAt: 'beginning' })
  registerJob(CHECK_CHAIN, ({ subjectId, progress }) => checkChain(subjectId, progress))
}
