import { registerJob } from '#app/platform/jobs/run-jobs.server.ts'
import { checkImport } from './check-import.server.ts'
import { takeOver } from './commit-import.server.ts'

export function registerImportJobs(): void {
  registerJob('import.check', checkImport)
  registerJob('import.commit', takeOver)
}
