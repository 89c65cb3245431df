/** npm run search:reindex: fills every index anew from the database. */
import { registerSources } from './modules/work/register-sources.server.ts'
import { closeDatabase } from './platform/db.server.ts'
import { rebuildSearch } from './platform/search.server.ts'

registerSources()
for (const [index, count] of Object.entries(await rebuildSearch()))
  console.log(`${index}: ${count} documents`)
await closeDatabase()
