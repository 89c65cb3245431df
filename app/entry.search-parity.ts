/** npm run search:parity [-- --repair]: whether the indexes hold what the database says; 1 is their drift, 2 an engine that is away. */
import { FolderInUse } from '#prisma/lock-folder.ts'
import { SearchUnavailable } from '#search/engine.ts'
import { driftOf, type Parity } from '#search/indexer/parity.ts'
import { registerSources } from './modules/work/register-sources.server.ts'
import { closeDatabase } from './platform/db.server.ts'
import { compareSearch } from './platform/search-parity.server.ts'

const COLUMNS = ['documents', 'stored', 'waiting', 'missing', 'extra', 'different'] as const

try {
  registerSources()
  const repair = process.argv.includes('--repair')
  const results = await compareSearch({ repair })
  print(results)
  const drift = results.reduce((sum, parity) => sum + driftOf(parity), 0)
  if (drift === 0) console.log('the indexes equal the database')
  else if (repair)
    console.log(`${drift} differences; those documents were queued, the worker will carry them`)
  else console.log(`${drift} differences; queue those documents with: npm run search:parity -- --repair`)
  process.exitCode = drift === 0 ? 0 : 1
  await closeDatabase()
} catch (error) {
  if (!(error instanceof FolderInUse || error instanceof SearchUnavailable)) throw error
  console.error(error.message)
  process.exit(2)
}

function print(results: readonly Parity[]) {
  console.log(
    `${'engine'.padEnd(12)} ${'index'.padEnd(10)} ${COLUMNS.map((name) => name.padStart(10)).join('')}`,
  )
  for (const parity of results) {
    const numbers = COLUMNS.map((name) => String(parity[name]).padStart(10)).join('')
    console.log(`${parity.engine.padEnd(12)} ${parity.index.padEnd(10)} ${numbers}`)
  }
}
