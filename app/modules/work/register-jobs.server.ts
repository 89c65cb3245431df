import { registerExportJobs } from '#app/modules/exports/register-jobs.server.ts'
import { registerImportJobs } from '#app/modules/imports/register-jobs.server.ts'
import { registerRuleJobs } from '#app/modules/rulebook/register-jobs.server.ts'
import { registerSearchJobs } from '#app/modules/search-index/register-jobs.server.ts'

/** Says who does which queued work; called once by every entry that works. */
export function registerJobs(): void {
  registerImportJobs()
  registerExportJobs()
  registerRuleJobs()
  registerSearchJobs()
}
