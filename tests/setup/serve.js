/**
 * The built site with the demo story on a fresh folder, for the journeys. With E2E_DATABASE_URL, the address of a PostgreSQL server, on a
 * fresh database there, and two workers as processes of their own do what happens without anybody asking.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'

const folder = mkdtempSync(path.join(tmpdir(), 'yupei-e2e-'))
const serverUrl = process.env.E2E_DATABASE_URL
/** @type {NodeJS.ProcessEnv} */
const env = {
  ...process.env,
  NODE_ENV: 'production',
  DEMO: '1',
  DATA_DIR: folder,
  DATABASE_URL: serverUrl ? await freshDatabase(serverUrl) : '',
  WORKER: serverUrl ? 'separate' : 'inline',
  LOG_LEVEL: 'error',
}
/** @type {import('node:child_process').ChildProcess[]} */
const started = []
const server = start('app/entry.web.ts')
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT']))
  process.on(signal, () => {
    for (const one of started) one.kill(signal)
  })
server.on('exit', (code) => {
  for (const one of started) one.kill('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
  process.exit(code ?? 0)
})
if (serverUrl) await startWorkers()

/**
 * @param {string} entry
 * @returns {import('node:child_process').ChildProcess}
 */
function start(entry) {
  const program = spawn(process.execPath, ['--import', 'tsx', entry], { stdio: 'inherit', env })
  started.push(program)
  return program
}

/** The site brings the database to its head first; a worker refuses one that is behind. */
async function startWorkers() {
  const { PORT, HOST } = process.env
  for (;;) {
    const answer = await fetch(`http://${HOST}:${PORT}/readyz`).catch(() => null)
    if (answer?.ok) break
    await new Promise((done) => setTimeout(done, 250))
  }
  for (let count = 0; count < 2; count++) start('app/entry.worker.ts')
}

/** @param {string} url */
async function freshDatabase(url) {
  const name = `yupei_journeys_${process.pid}`
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`CREATE DATABASE ${name}`)
  await client.end()
  const own = new URL(url)
  own.pathname = `/${name}`
  return own.href
}
