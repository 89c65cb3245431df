import { registerImportJobs } from '#app/modules/imports/register-jobs.server.ts'

/** Says who does which queued work; called once by every entry that works. */
export function registerJobs(): void {
  registerImportJobs()
}
