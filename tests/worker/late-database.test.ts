/** A worker may be started before its database is there, or while it goes away: it waits, and does its work when it can. */
import type { ChildProcess } from 'node:child_process'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import path from 'node:path'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { bringDatabase } from '#app/platform/db.server.ts'
import { deployMigrations } from '#prisma/migrate/deploy.ts'
import { startPostgres } from '../../scripts/postgres.js'
import { effects, happen, organizationsFor } from './market-of-many.ts'
import { ended, kill, start } from './processes.ts'

const found = await startPostgres()
const postgres = 'absent' in found ? undefined : found
const absent = 'absent' in found ? found.absent : undefined
let worker: ChildProcess | undefined
let pool: pg.Pool | undefined

afterAll(async () => {
  await kill(worker)
  await pool?.end()
  postgres?.stop()
})

/** A way to the server that hangs up on whoever comes first, and second, in the middle of its first statement. */
async function brokenWayTo(url: URL) {
  const sockets = new Set<Socket>()
  let came = 0
  const way = createServer((socket) => {
    came++
    sockets.add(socket)
    if (came === 1) return socket.destroy()
    const server = connect(Number(url.port), url.hostname)
    sockets.add(server)
    for (const one of [socket, server]) one.on('error', () => {})
    socket.pipe(server)
    server.on('data', (chunk) => {
      // 'Z' says that the server is ready for a statement.
      if (came === 2 && chunk.includes('Z')) socket.destroy()
      else socket.write(chunk)
    })
    socket.on('close', () => server.destroy())
    server.on('close', () => socket.destroy())
    return undefined
  })
  await new Promise<void>((resolve) => way.listen(0, '127.0.0.1', () => resolve()))
  const { port } = way.address() as AddressInfo
  return {
    url: `postgres://${url.username}@127.0.0.1:${port}${url.pathname}`,
    came: () => came,
    close: () => {
      for (const one of sockets) one.destroy()
      way.close()
    },
  }
}

describe.skipIf(absent)(`a database that is late${absent ? ` (skipped: ${absent})` : ''}`, () => {
  test('is waited for', async () => {
    pool = new pg.Pool({ connectionString: postgres?.url })
    await deployMigrations(pool, path.resolve('prisma/migrations'))
    bringDatabase({ kind: 'postgres', pool, close: async () => pool?.end() })
    await happen(await organizationsFor(1), 0, 1)

    const way = await brokenWayTo(new URL(postgres?.url ?? ''))
    worker = start('worker', { NODE_ENV: 'test', DATABASE_URL: way.url })
    await expect
      .poll(() => effects().then(({ notifications }) => notifications), { timeout: 50_000, interval: 250 })
      .toBe(1)
    expect(way.came()).toBeGreaterThan(2)
    worker.kill('SIGTERM')
    expect(await ended(worker)).toBe(0)
    way.close()
  })
})
