/** npm run search:settings [-- --apply]: shows what would change on the search server before anything is changed. */
import { closeDatabase } from './platform/db.server.ts'
import { applySearchSettings, searchSettingsDifferences } from './platform/search.server.ts'

const VALUES_SHOWN = 10

const differences = await searchSettingsDifferences()
for (const { index, absent, changes } of differences ?? []) {
  if (absent) console.log(`${index}: no index yet; it will be created, empty`)
  else if (changes.length === 0) console.log(`${index}: no difference`)
  else for (const change of changes) report(index, change)
}
const changed = differences?.some(({ absent, changes }) => absent || changes.length > 0)
if (!differences) console.log('MEILI_URL is not set: PostgreSQL searches, and it has no settings on a server')
else if (!changed) console.log('nothing to apply')
else if (process.argv.includes('--apply')) {
  await applySearchSettings()
  console.log('applied')
} else console.log('nothing was changed; apply with: npm run search:settings -- --apply')
await closeDatabase()

type Change = NonNullable<typeof differences>[number]['changes'][number]

function report(index: string, { setting, reindexes, added, removed }: Change) {
  console.log(`${index}: ${setting} differs${reindexes ? '; EVERY DOCUMENT IS INDEXED AGAIN' : ''}`)
  const values = [...removed.map((value) => `  - ${value}`), ...added.map((value) => `  + ${value}`)]
  for (const value of values.slice(0, VALUES_SHOWN)) console.log(value)
  if (values.length > VALUES_SHOWN) console.log(`  … ${values.length - VALUES_SHOWN} more`)
}
