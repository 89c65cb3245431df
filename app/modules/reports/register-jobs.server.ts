import { registerJob } from '#app/platform/jobs/run-jobs.server.ts'
import { CHECK_REPORT, checkReport } from './check-report.server.ts'
import { countReport } from './count-report.server.ts'
import { COUNT_REPORT } from './start-report.server.ts'

export function registerReportJobs(): void {
  registerJob(COUNT_REPORT, countReport)
  registerJob(CHECK_REPORT, checkReport)
}
