/** What `prisma migrate deploy` does, without its downloaded engine: the same table, the same checksums, the same lock. */
import { createHash, randomUUID } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type pg from 'pg'

/** The advisory lock that Prisma's own engine takes, so that both can be used on one database. */
const PRISMA_LOCK = 72707369

const HISTORY = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
)`

type Applied = { migration_name: string; checksum: string; finished_at: Date | null }

/** Applies what is missing, in order, each migration whole or not at all; returns the names applied. */
export async function deployMigrations(pool: pg.Pool, folder: string): Promise<string[]> {
  const client = await pool.connect()
  // The statement under way fails with it; unheard, it would end the program.
  client.on('error', ignore)
  const done: string[] = []
  try {
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK])
    await client.query(HISTORY)
    const history = await client.query<Applied>(
      'SELECT migration_name, checksum, finished_at FROM "_prisma_migrations" WHERE rolled_back_at IS NULL',
    )
    const failed = history.rows.find((row) => !row.finished_at)
    if (failed) throw new Error(`migration ${failed.migration_name} failed earlier; resolve it first`)
    const applied = new Map(history.rows.map((row) => [row.migration_name, row.checksum]))
    for (const name of await migrationNames(folder)) {
      const sql = await readFile(path.join(folder, name, 'migration.sql'), 'utf8')
      const checksum = createHash('sha256').update(sql).digest('hex')
      const before = applied.get(name)
      if (before === checksum) continue
      if (before)
        throw new Error(`migration ${name} was edited after it was applied; write a new one instead`)
      await apply(client, name, sql, checksum)
      done.push(name)
    }
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [PRISMA_LOCK]).catch(() => {})
    client.off('error', ignore)
    client.release()
  }
  return done
}

const ignore = () => {}

export async function migrationNames(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

async function apply(client: pg.PoolClient, name: string, sql: string, checksum: string) {
  const id = randomUUID()
  await client.query('INSERT INTO "_prisma_migrations" (id, checksum, migration_name) VALUES ($1, $2, $3)', [
    id,
    checksum,
    name,
  ])
  try {
    // One simple-protocol message is one implicit transaction: all of the file or nothing.
    await client.query(sql)
  } catch (error) {
    await client.query('UPDATE "_prisma_migrations" SET logs = $2 WHERE id = $1', [id, String(error)])
    throw error
  }
  await client.query(
    'UPDATE "_prisma_migrations" SET finished_at = now(), applied_steps_count = 1 WHERE id = $1',
    [id],
  )
}
