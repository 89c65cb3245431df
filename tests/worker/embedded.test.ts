/** On the embedded database the site does the work itself: killed in the middle, it goes on where it was when it is started again. */
import type { ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bringDatabase, closeDatabase } from '#app/platform/db.server.ts'
import { deployMigrations } from '#prisma/migrate/deploy.ts'
import { openDatabase } from '#prisma/pool.ts'
import { freePort } from '../../scripts/free-port.js'
import { buildSite } from '../../scripts/set-up.js'
import { allOf, effects, happen, organizationsFor } from './market-of-many.ts'
import { ended, kill, start } from './processes.ts'

const DEATHS = 2
/** Events that wait each time the site is started. */
const PORTION = 50
const EVENTS = PORTION * (DEATHS + 1)

const folder = mkdtempSync(path.join(tmpdir(), 'yupei-embedded-'))
const mailbox = path.join(folder, 'mailbox')
mkdirSync(mailbox)
let site: ChildProcess | undefined
let port: number

beforeAll(buildSite, 120_000)

afterAll(async () => {
  await kill(site)
  rmSync(folder, { recursive: true, force: true })
})

/** With the folder itself, while no process has it. */
async function inFolder<Result>(work: () => Promise<Result>): Promise<Result> {
  const database = await openDatabase({ folder: path.join(folder, 'pglite') })
  await deployMigrations(database.pool, path.resolve('prisma/migrations'))
  bringDatabase(database)
  try {
    return await work()
  } finally {
    await closeDatabase()
  }
}

async function startSite(): Promise<void> {
  port = await freePort()
  site = start('web', {
    NODE_ENV: 'production',
    SESSION_SECRET: 'for this test alone',
    DATABASE_URL: '',
    SMTP_URL: '',
    DATA_DIR: folder,
    HOST: '127.0.0.1',
    PORT: String(port),
    // A letter in the hands of a process that died is soon taken up again.
    MAIL_LEASE_SECONDS: '2',
  })
}

/** Each letter is a file of its own. */
const sent = () => readdirSync(mailbox).length

/** Deliveries of which the site itself says that they wait. */
async function waiting(): Promise<number> {
  const text = await fetch(`http://127.0.0.1:${port}/metrics`)
    .then((answer) => answer.text())
    .catch(() => '')
  return Number(/^deliveries\{state="waiting"\} (\d+)$/m.exec(text)?.[1] ?? Number.NaN)
}

test('the site is killed twice while it tells people: nothing is lost, nothing is repeated', {
  timeout: 180_000,
}, async () => {
  const organizations = await inFolder(() => organizationsFor(EVENTS))
  for (let from = 0; from < EVENTS; from += PORTION) {
    await inFolder(() => happen(organizations, from, from + PORTION))
    const before = sent()
    await startSite()
    // In the middle: letters have begun to go out since it was started.
    await expect.poll(sent, { timeout: 60_000, interval: 10 }).toBeGreaterThan(before)
    if (from + PORTION < EVENTS) await kill(site)
  }
  await expect.poll(sent, { timeout: 60_000, interval: 100 }).toBe(EVENTS)
  // That they went out is written down a moment later.
  await expect.poll(waiting, { timeout: 30_000, interval: 250 }).toBe(0)
  site?.kill('SIGTERM')
  expect(await ended(site as ChildProcess)).toBe(0)
  expect(await inFolder(effects)).toEqual(allOf(EVENTS))
  expect(sent()).toBe(EVENTS)
})
