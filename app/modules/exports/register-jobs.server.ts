import { registerJob } from '#app/platform/jobs/run-jobs.server.ts'
import { WRITE_EXPORT } from './start-export.server.ts'
import { writeExport } from './write-export.server.ts'

export function registerExportJobs(): void {
  registerJob(WRITE_EXPORT, writeExport)
}
