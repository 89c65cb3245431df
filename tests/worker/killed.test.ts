/**
 * A thousand events, while workers and PostgreSQL are killed: everybody is told of each once, and gets a letter about it. The programs are the
 * product's own; the mail server is a real one.
 */
import type { ChildProcess } from 'node:child_process'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { SMTPServer } from 'smtp-server'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bringDatabase } from '#app/platform/db.server.ts'
import { deployMigrations } from '#prisma/migrate/deploy.ts'
import { startPostgres } from '../../scripts/postgres.js'
import { allOf, effects, happen, organizationsFor } from './market-of-many.ts'
import { ended, kill, start } from './processes.ts'

const EVENTS = 1_000
/** Events that are written at once, and after which of them who is killed. */
const STEP = 20
const WORKER_DIES = [200, 400, 900]
const DATABASE_DIES = [600]
/** On an idle machine it takes a third of a minute. */
const IN_STEP_LIMIT_MILLISECONDS = 120_000

const found = await startPostgres()
const postgres = 'absent' in found ? undefined : found
const absent = 'absent' in found ? found.absent : undefined

let pool: pg.Pool
let mailServer: SMTPServer
const received: string[] = []
const workers: ChildProcess[] = []

beforeAll(async () => {
  if (!postgres) return
  pool = new pg.Pool({ connectionString: postgres.url })
  // The server goes away on purpose.
  pool.on('error', () => {})
  await deployMigrations(pool, path.resolve('prisma/migrations'))
  bringDatabase({ kind: 'postgres', pool, close: () => pool.end() })
  mailServer = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    onData(stream, _session, done) {
      let raw = ''
      stream.on('data', (chunk: Buffer) => {
        raw += chunk
      })
      stream.on('end', () => {
        received.push(/^Message-ID: (.+?)\r?$/im.exec(raw)?.[1] ?? '')
        done()
      })
    },
  })
  // A killed worker hangs up.
  mailServer.on('error', () => {})
  await new Promise<void>((resolve) => mailServer.listen(0, '127.0.0.1', () => resolve()))
})

afterAll(async () => {
  for (const worker of workers) await kill(worker)
  await pool?.end()
  if (mailServer) await new Promise<void>((resolve) => mailServer.close(() => resolve()))
  postgres?.stop()
})

function startWorker(): ChildProcess {
  const worker = start('worker', {
    NODE_ENV: 'test',
    DATABASE_URL: postgres?.url ?? '',
    SMTP_URL: `smtp://127.0.0.1:${(mailServer.server.address() as AddressInfo).port}`,
    MAIL_LEASE_SECONDS: '4',
  })
  workers.push(worker)
  return worker
}

/** As a person would: what did not go through is done again when the database is back. */
async function untilDone(work: () => Promise<void>): Promise<void> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt === 200) throw error
      await wait(50)
    }
  }
}

/** Nobody is killed before the work has begun. */
async function someAreTold(): Promise<void> {
  const count = () => effects().then(({ notifications }) => notifications)
  const before = await count()
  await expect.poll(count, { timeout: IN_STEP_LIMIT_MILLISECONDS, interval: 50 }).toBeGreaterThan(before)
}

describe.skipIf(absent)(`a thousand events${absent ? ` (skipped: ${absent})` : ''}`, () => {
  test('two workers are killed and started again, PostgreSQL too: nothing is lost, nothing is repeated', {
    timeout: 240_000,
  }, async () => {
    const organizations = await organizationsFor(EVENTS)
    const pair = [startWorker(), startWorker()]
    for (let number = 0; number < EVENTS; number += STEP) {
      await untilDone(() => happen(organizations, number, number + STEP))
      if (WORKER_DIES.includes(number)) {
        await someAreTold()
        const place = number % 400 === 0 ? 0 : 1
        await kill(pair[place])
        pair[place] = startWorker()
      }
      if (DATABASE_DIES.includes(number)) {
        await someAreTold()
        postgres?.kill()
        await postgres?.restart()
      }
    }
    await expect
      .poll(() => effects().catch(() => null), { timeout: IN_STEP_LIMIT_MILLISECONDS, interval: 250 })
      .toEqual(allOf(EVENTS))
    // What was done twice would show itself now.
    await wait(3_000)
    expect(await effects()).toEqual(allOf(EVENTS))
    expect(new Set(received).size).toBe(EVENTS)
    // Only a letter in the hands of a worker at its death may have been taken by the mail server before that could be written down.
    expect(received.length - EVENTS).toBeLessThanOrEqual(WORKER_DIES.length)
    expect(pair.map(({ exitCode }) => exitCode)).toEqual([null, null])

    for (const worker of pair) worker.kill('SIGTERM')
    expect(await Promise.all(pair.map(ended))).toEqual([0, 0])
  })
})
