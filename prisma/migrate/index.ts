/** tsx prisma/migrate/index.ts new <name> | check: write the next migration, or fail where schema and migrations differ. */
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { schemaDifference } from './schema-engine.ts'

const SCHEMA = path.resolve('prisma/schema')
const MIGRATIONS = path.resolve('prisma/migrations')
const [command, name] = process.argv.slice(2)

const sql = await schemaDifference(SCHEMA, MIGRATIONS)
if (command === 'check') {
  console.log(sql ?? 'schema and migrations agree')
  process.exit(sql === null ? 0 : 1)
}
if (command !== 'new' || !name) {
  console.error('usage: tsx prisma/migrate/index.ts new <name> | check')
  process.exit(2)
}
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
const folder = path.join(MIGRATIONS, `${stamp}_${name}`)
await mkdir(folder, { recursive: true })
await writeFile(
  path.join(folder, 'migration.sql'),
  sql ?? '-- schema and migrations agree: write your SQL here\n',
)
console.log('wrote', path.relative('.', folder))
process.exit(0)
