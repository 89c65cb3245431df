/**
 * What a visitor sees while the database is away, and when it is broken. The site is one of its own, on a PostgreSQL that is
 * killed, started again and damaged; where the programs of PostgreSQL are absent there is nothing to kill, and this is passed over.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import pg from 'pg'
import { paths } from '#app/platform/paths.ts'
import { freePort } from '../../scripts/free-port.js'
import { type Postgres, startPostgres } from '../../scripts/postgres.js'
import { expect, hydrated, test } from './fixtures.ts'

test.describe.configure({ mode: 'serial', timeout: 120_000 })

let postgres: Postgres
let site: ChildProcess
let home: string
const folder = mkdtempSync(path.join(tmpdir(), 'yupei-outage-'))

test.beforeAll(async () => {
  const started = await startPostgres()
  test.skip('absent' in started, 'PostgreSQL is not installed')
  postgres = started as Postgres
  const port = await freePort()
  home = `http://127.0.0.1:${port}`
  site = spawn(process.execPath, ['--import', 'tsx', 'app/entry.web.ts'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      DEMO: '1',
      SEARCHES_PER_MINUTE: '30',
      DATA_DIR: folder,
      DATABASE_URL: postgres.url,
      HOST: '127.0.0.1',
      PORT: String(port),
    },
  })
  await expect.poll(() => ready(), { timeout: 100_000 }).toBe(true)
})

test.afterAll(async () => {
  if (site?.exitCode === null && site.kill('SIGTERM')) await once(site, 'exit')
  postgres?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const ready = () =>
  fetch(`${home}/readyz`).then(
    (answer) => answer.ok,
    () => false,
  )

async function signIn(page: Page) {
  await page.goto(home + paths.signIn(paths.myNeeds()))
  await page.locator('button[value=manufacturer]').click()
  await page.waitForURL(home + paths.myNeeds())
}

async function sql(words: string) {
  const client = new pg.Client({ connectionString: postgres.url })
  await client.connect()
  await client.query(words)
  await client.end()
}

test('the database away: 503 with the time to wait, the same words on the way between pages, and back by itself', async ({
  page,
  provokes,
}) => {
  provokes(503)
  await signIn(page)
  await hydrated(page)
  postgres.kill()
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '工作台' }).click()
  const main = page.getByRole('main')
  await expect(main).toContainText('服务暂时不可用')
  await expect(main.locator('code')).toHaveText(/[\da-f-]{36}/)

  const answer = await page.goto(home + paths.myNeeds())
  expect(answer?.status()).toBe(503)
  expect(answer?.headers()['retry-after']).toBe('30')
  await expect(main).toContainText('服务暂时不可用')
  await expect(main.locator('code')).toHaveText(answer?.headers()['x-request-id'] ?? '')

  await postgres.restart()
  await expect.poll(() => ready(), { timeout: 30_000 }).toBe(true)
  await main.getByRole('link', { name: '重试' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('我的需求')
})

test('a fault that even the frame depends on: 500 in the language and theme of the reader, with its number', async ({
  page,
  provokes,
  troubles,
}) => {
  provokes(500)
  await signIn(page)
  await page.request.post(home + paths.preferences(), {
    form: { theme: 'dark', locale: 'en' },
    headers: { Origin: home },
  })
  await sql('ALTER TABLE "Session" RENAME TO "SessionAway"')
  const answer = await page.goto(home + paths.myNeeds())
  expect(answer?.status()).toBe(500)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await hydrated(page)
  const main = page.getByRole('main')
  await expect(main).toContainText('Something went wrong')
  await expect(main.locator('code')).toHaveText(answer?.headers()['x-request-id'] ?? '')
  await sql('ALTER TABLE "SessionAway" RENAME TO "Session"')
  await main.getByRole('link', { name: 'Try again' }).click()
  await expect(main).not.toContainText('Something went wrong')
  // React says in the console that a boundary caught something, as it should.
  troubles.splice(0, troubles.length, ...troubles.filter((one) => !one.includes('Unexpected Server Error')))
})

test('too many searches: 429 with the time to wait, and words', async ({ page, provokes }) => {
  provokes(429)
  for (let search = 0; search < 31; search++)
    await page.request.get(home + paths.catalogue({ q: `${search}` }))
  const answer = await page.goto(home + paths.catalogue({ q: 'MES' }))
  expect(answer?.status()).toBe(429)
  expect(Number(answer?.headers()['retry-after'])).toBeGreaterThan(0)
  await expect(page.getByRole('main')).toContainText('操作太频繁')
})
