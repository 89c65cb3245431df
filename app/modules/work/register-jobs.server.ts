import { registerAudit } from '#app/modules/audit/register-audit.server.ts'
import { registerExportJobs } from '#app/modules/exports/register-jobs.server.ts'
import { registerImportJobs } from '#app/modules/imports/register-jobs.server.ts'
import { registerMonitoring } from '#app/modules/monitoring/register-consumers.server.ts'
import { registerNotifications } from '#app/modules/notifications/register-consumers.server.ts'
import { registerReportJobs } from '#app/modules/reports/register-jobs.server.ts'
import { registerRuleJobs } from '#app/modules/rulebook/register-jobs.server.ts'
import { registerSearchJobs } from '#app/modules/search-index/register-jobs.server.ts'

/** Says who does which queued work, and who hears of what happens; called once by every entry that works. */
export function registerJobs(): void {
  registerImportJobs()
  registerExportJobs()
  registerRuleJobs()
  registerReportJobs()
  registerSearchJobs()
  registerNotifications()
  registerMonitoring()
  registerAudit()
}
