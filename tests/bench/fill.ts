/** Brings the catalogue to the search server where it is not there yet. */
import { registerSources } from '#app/modules/work/register-sources.server.ts'
import { closeDatabase } from '#app/platform/db.server.ts'
import { prepareSearch } from '#app/platform/search.server.ts'

registerSources()
await prepareSearch()
await closeDatabase()
