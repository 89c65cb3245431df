/** The background worker as a process of its own, for PostgreSQL; several may run. */
import { registerJobs } from './modules/work/register-jobs.server.ts'
import { registerSources } from './modules/work/register-sources.server.ts'
import { startWork } from './modules/work/start-work.server.ts'
import { closeDatabase, openedDatabase } from './platform/db.server.ts'
import { endOnSignal } from './platform/end-on-signal.ts'
import { env } from './platform/env.server.ts'
import { prepareSearch } from './platform/search.server.ts'
import { untilReachable } from './platform/until-reachable.server.ts'

if (!env().DATABASE_URL) {
  console.error(
    '独立的后台进程需要 DATABASE_URL（PostgreSQL）；内嵌数据库的后台任务在网页进程内运行。\n' +
      'A worker of its own needs DATABASE_URL; on the embedded database the web process does the work.',
  )
  process.exit(1)
}
registerSources()
registerJobs()
await untilReachable(async () => {
  await openedDatabase()
  await prepareSearch()
})
const work = startWork()
console.log('worker started')
endOnSignal(async () => {
  await work.stop()
  await closeDatabase()
})
