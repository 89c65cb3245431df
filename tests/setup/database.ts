/**
 * Gives each test file a database of its own (a copy of the migrated template) and each test empty tables.
 * Use cases find it where they find the real one.
 */
import { readFileSync } from 'node:fs'
import pg from 'pg'
import { afterAll, beforeAll, beforeEach, inject } from 'vitest'
import { bringDatabase, closeDatabase } from '#app/platform/db.server.ts'
import { type Database, openDatabase } from '#prisma/pool.ts'
import { withDatabase } from './database-template.ts'

let database: Database
let copy: string | undefined

beforeAll(async () => {
  const template = inject('databaseTemplate')
  if (template.kind === 'pglite') {
    database = await openDatabase({ folder: 'memory://', template: new Blob([readFileSync(template.file)]) })
  } else {
    copy = `yupei_test_${process.pid}_${Date.now()}`
    await administer(template.url, `CREATE DATABASE ${copy} TEMPLATE ${template.template}`)
    database = await openDatabase({ url: withDatabase(template.url, copy) })
  }
  bringDatabase(database)
})

beforeEach(async () => {
  await database.pool.query(EMPTY)
})

/**
 * Emptying a table in place makes no new files, as TRUNCATE does for every table and index, and one that never held a row has no page:
 * there are hundreds of tables, and a test writes to few. Also empties what may only be added to, whose triggers forbid it to everybody else.
 */
const EMPTY = `
  DO $$
  DECLARE written regclass;
  BEGIN
    SET LOCAL session_replication_role = replica;
    FOR written IN
      SELECT oid FROM pg_class
      WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> '_prisma_migrations'
        AND pg_relation_size(oid) > 0
    LOOP
      EXECUTE format('DELETE FROM %s', written);
    END LOOP;
    PERFORM setval(seqrelid, seqstart, false) FROM pg_sequence
    JOIN pg_class ON oid = seqrelid AND relnamespace = 'public'::regnamespace;
  END $$`

afterAll(async () => {
  await closeDatabase()
  const template = inject('databaseTemplate')
  if (template.kind === 'postgres' && copy)
    await administer(template.url, `DROP DATABASE ${copy} WITH (FORCE)`)
})

async function administer(url: string, sql: string) {
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  await admin.query(sql)
  await admin.end()
}
