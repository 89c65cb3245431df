/** The web server: one port for pages, assets and health; background work runs inside unless told otherwise. */

import { FolderInUse } from '#prisma/lock-folder.ts'
import { loadDemo } from '#prisma/seed/load-demo.server.ts'
import { makeReports } from '#prisma/seed/reports.server.ts'
import { DEMO_PASSWORD, demoEmail, demoRoles } from './modules/accounts/demo-account.ts'
import { registerJobs } from './modules/work/register-jobs.server.ts'
import { registerSources } from './modules/work/register-sources.server.ts'
import { startWork } from './modules/work/start-work.server.ts'
import { closeDatabase, openedDatabase } from './platform/db.server.ts'
import { endOnSignal } from './platform/end-on-signal.ts'
import { env } from './platform/env.server.ts'
import { prepareSearch } from './platform/search.server.ts'
import { openWeb } from './platform/web/open-web.server.ts'

try {
  const { DEMO, WORKER, HOST } = env()
  registerSources()
  registerJobs()
  await openedDatabase()
  if (DEMO) {
    const loaded = await loadDemo()
    if (loaded) {
      await makeReports()
      console.log(`· 已载入演示数据 / demo data loaded: ${JSON.stringify(loaded)}`)
    }
  }
  await prepareSearch()
  const web = await openWeb()
  const work = WORKER === 'inline' ? startWork() : undefined
  const address = `http://${HOST === '0.0.0.0' ? 'localhost' : HOST}:${web.port}`
  console.log(`\n渝配 Yupei  ${address}\n`)
  if (DEMO) {
    console.log(`演示账号（密码均为 ${DEMO_PASSWORD}）/ demo accounts:`)
    for (const role of demoRoles) console.log(`  ${demoEmail(role)}`)
    console.log('')
  }
  endOnSignal(async (signal) => {
    // At a terminal nobody stands in front who would have to notice first.
    const working = work?.stop()
    await web.close(signal === 'SIGTERM' ? env().SHUTDOWN_GRACE_SECONDS : 0)
    await working
    await closeDatabase()
  })
} catch (error) {
  // What a person at the terminal can mend is said in words; anything else keeps its stack.
  const portTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
  if (error instanceof FolderInUse) console.error(error.message)
  else if (portTaken)
    console.error(
      `端口 ${env().PORT} 已被占用，请用 PORT=… 换一个。Port ${env().PORT} is taken; choose another with PORT=…`,
    )
  else console.error(error)
  process.exit(1)
}
