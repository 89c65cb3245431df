/** npm run import -- --kind offerings --file FILE --as EMAIL: the browser's import at the terminal. See docs/import.md. */
import { FolderInUse } from '#prisma/lock-folder.ts'
import { runImport } from './modules/imports/command/run-import.server.ts'
import { registerImportJobs } from './modules/imports/register-jobs.server.ts'
import { registerSources } from './modules/work/register-sources.server.ts'
import { closeDatabase } from './platform/db.server.ts'

// A reader that has seen enough (`| head`) closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
registerSources()
registerImportJobs()
try {
  process.exitCode = await runImport(process.argv.slice(2), {
    output: process.stdout,
    errors: process.stderr,
  })
} catch (error) {
  if (!(error instanceof FolderInUse)) throw error
  console.error(error.message)
  process.exitCode = 2
}
await closeDatabase()
