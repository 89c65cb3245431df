/** npm run db:seed: loads the demo story into an empty database. */
import { loadDemo } from '#prisma/seed/load-demo.server.ts'
import { makeReports } from '#prisma/seed/reports.server.ts'
import { registerSources } from './modules/work/register-sources.server.ts'
import { closeDatabase } from './platform/db.server.ts'

registerSources()
const loaded = await loadDemo()
if (loaded) await makeReports()
console.log(
  loaded
    ? `demo data loaded: ${JSON.stringify(loaded)}`
    : 'the database has data already; nothing was loaded',
)
await closeDatabase()
