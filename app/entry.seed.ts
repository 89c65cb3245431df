/** npm run db:seed: loads the demo story into an empty database. */
import { loadDemo } from '#prisma/seed/load-demo.server.ts'
import { registerSources } from './modules/work/register-sources.server.ts'
import { closeDatabase } from './platform/db.server.ts'

registerSources()
const loaded = await loadDemo()
console.log(
  loaded
    ? `demo data loaded: ${JSON.stringify(loaded)}`
    : 'the database has data already; nothing was loaded',
)
await closeDatabase()
