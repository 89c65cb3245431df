/** npm run match -- --offerings FILE --needs FILE: matches spreadsheets without a server. See docs/import.md. */
import { runMatch } from './modules/matching/batch/run-match.server.ts'

// A reader that has seen enough (`| head`) closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))
process.exitCode = await runMatch(process.argv.slice(2), {
  now: new Date(),
  output: process.stdout,
  errors: process.stderr,
})
