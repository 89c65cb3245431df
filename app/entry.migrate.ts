/** npm run db:migrate: brings the database of the environment to the newest migration. */
import { closeDatabase, openedDatabase } from './platform/db.server.ts'

await openedDatabase()
await closeDatabase()
console.log('database is at the newest migration')
