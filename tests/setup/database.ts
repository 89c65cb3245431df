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

let emptied: string | undefined

// Emptying a table in place makes no new files, as TRUNCATE does for every table and index: there are hundreds of them, and few rows.
beforeEach(async () => {
  emptied ??= await emptying()
  await database.pool.query(emptied)
})

/** Also empties what may only be added to, whose triggers forbid it to everybody else. */
async function emptying() {
  const { rows } = await database.pool.query<{ statement: string }>(`
    SELECT format('DELETE FROM %I', tablename) AS statement FROM pg_tables
    WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'
    UNION ALL
    SELECT format('ALTER SEQUENCE %I RESTART', sequencename) FROM pg_sequences WHERE schemaname = 'public'`)
  return [
    'BEGIN',
    'SET LOCAL session_replication_role = replica',
    ...rows.map(({ statement }) => statement),
    'COMMIT',
  ].join(';')
}

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
