/** Prepares, once a run, the migrated database from which every test file gets its own copy. */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { deployMigrations, migrationNames } from '#prisma/migrate/deploy.ts'
import { openDatabase } from '#prisma/pool.ts'

const MIGRATIONS = path.resolve('prisma/migrations')
const TEMPLATE = 'yupei_template'

declare module 'vitest' {
  interface ProvidedContext {
    databaseTemplate: { kind: 'pglite'; file: string } | { kind: 'postgres'; url: string; template: string }
  }
}

export default async function prepare(project: TestProject) {
  const url = process.env.TEST_DATABASE_URL
  project.provide(
    'databaseTemplate',
    url
      ? { kind: 'postgres', url, template: await postgresTemplate(url) }
      : { kind: 'pglite', file: await pgliteTemplate() },
  )
}

async function pgliteTemplate() {
  const hash = createHash('sha256')
  for (const name of await migrationNames(MIGRATIONS)) {
    hash.update(readFileSync(path.join(MIGRATIONS, name, 'migration.sql')))
  }
  const file = path.resolve(`node_modules/.cache/yupei/template-${hash.digest('hex').slice(0, 16)}.tar`)
  if (existsSync(file)) return file
  const database = await openDatabase({ folder: 'memory://' })
  await deployMigrations(database.pool, MIGRATIONS)
  const dump = await database.dump?.()
  await database.close()
  if (!dump) throw new Error('the embedded database gave no dump')
  mkdirSync(path.dirname(file), { recursive: true })
  const unfinished = `${file}.${process.pid}`
  writeFileSync(unfinished, Buffer.from(await dump.arrayBuffer()))
  renameSync(unfinished, file)
  return file
}

async function postgresTemplate(url: string) {
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  await admin.query(`DROP DATABASE IF EXISTS ${TEMPLATE}`)
  await admin.query(`CREATE DATABASE ${TEMPLATE}`)
  await admin.end()
  const database = await openDatabase({ url: withDatabase(url, TEMPLATE) })
  await deployMigrations(database.pool, MIGRATIONS)
  await database.close()
  return TEMPLATE
}

export function withDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}
