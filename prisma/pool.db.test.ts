/** An instant is the same whoever writes and whoever reads it, in whatever zone the server keeps its time. */
import { expect, inject, test } from 'vitest'
import { bringDatabase, openedDatabase } from '#app/platform/db.server.ts'
import { withDatabase } from '#tests/setup/database-template.ts'
import { openDatabase } from './pool.ts'

const AT = new Date('2026-10-31T16:00:00.000Z')

/** A pool of its own on the database of this file, in sessions that begin in the zone. The embedded one is always in UTC. */
async function openIn(zone: string) {
  const { database } = await openedDatabase()
  const template = inject('databaseTemplate')
  const { rows } = await database.pool.query<{ name: string }>('SELECT current_database() AS name')
  const name = rows[0]?.name ?? ''
  await database.pool.query(`ALTER DATABASE "${name}" SET timezone TO '${zone}'`)
  return template.kind === 'pglite' ? database : openDatabase({ url: withDatabase(template.url, name) })
}

test('an instant stays what it is on a server whose zone is not UTC', async () => {
  const { database: own } = await openedDatabase()
  const elsewhere = await openIn('Asia/Shanghai')
  try {
    const prisma = bringDatabase(elsewhere)
    await elsewhere.pool.query('CREATE TABLE "Moment" ("at" timestamptz NOT NULL)')
    await prisma.$executeRaw`INSERT INTO "Moment" VALUES (${AT}), (${AT.toISOString()}::timestamptz)`
    const said = { at: AT, seconds: AT.getTime() / 1000 }
    const read = 'SELECT "at", extract(epoch FROM "at")::int AS seconds FROM "Moment"'
    expect(await prisma.$queryRawUnsafe(read)).toEqual([said, said])
    expect((await elsewhere.pool.query(read)).rows).toEqual([said, said])
  } finally {
    bringDatabase(own)
    if (elsewhere !== own) await elsewhere.close()
  }
})
