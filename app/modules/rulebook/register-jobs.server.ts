import { registerJob } from '#app/platform/jobs/run-jobs.server.ts'
import { makePreview } from './make-preview.server.ts'
import { MAKE_PREVIEW } from './start-preview.server.ts'

export function registerRuleJobs(): void {
  registerJob(MAKE_PREVIEW, makePreview)
}
