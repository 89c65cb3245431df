/** Pages over HTTP at twenty connections, beside `/livez` of the same server. */
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import autocannon, { type Result } from 'autocannon'
import { startSession } from '#app/modules/accounts/session.server.ts'
import { computeMatches } from '#app/modules/matching/compute-matches.server.ts'
import { registerSources } from '#app/modules/work/register-sources.server.ts'
import { closeDatabase } from '#app/platform/db.server.ts'
import { paths } from '#app/platform/paths.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { freePort } from '../../scripts/free-port.js'
import { quantile, report } from './figures.ts'

const CONNECTIONS = 20
const SECONDS = 10
const WARM_UP_SECONDS = 4
/** Slow answers are figures too. */
const TIMEOUT_SECONDS = 60

const size = Number(process.env.BENCH_SIZE)
const engine = process.env.MEILI_URL ? 'meilisearch' : 'postgres'
const { needId, cookie } = await aManufacturerWithMatches()
await closeDatabase()
const port = await freePort()
const url = `http://127.0.0.1:${port}`
const site = spawn(process.execPath, ['--import', 'tsx', 'app/entry.web.ts'], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, PORT: String(port), WORKER: 'separate', SEARCHES_PER_MINUTE: '10000000' },
})
try {
  await answers(`${url}/readyz`)
  const livez = await load('/livez')
  const pages: [string, string][] = [
    ['search page, no words', paths.catalogue()],
    ['search page, one word', paths.catalogue({ q: '检测' })],
    ['search page, words and a filter', paths.catalogue({ q: '压铸 MES', domain: 'D1' })],
    ['matches page', paths.matches(needId)],
  ]
  const about = { size, engine }
  report({ name: '/livez', ...about, value: livez.perSecond, unit: 'requests/s' })
  report({ name: '/livez p95', ...about, value: livez.p95, unit: 'ms' })
  for (const [name, path] of pages) {
    const { perSecond, p95 } = await load(path)
    const to = '/livez'
    report({ name, ...about, value: perSecond, unit: 'requests/s', ratio: perSecond / livez.perSecond, to })
    report({ name: `${name} p95`, ...about, value: p95, unit: 'ms', ratio: p95 / livez.p95, to })
  }
} finally {
  site.kill()
}

async function load(path: string): Promise<{ perSecond: number; p95: number }> {
  const options = {
    url: `${url}${path}`,
    connections: CONNECTIONS,
    headers: { cookie },
    timeout: TIMEOUT_SECONDS,
  }
  await autocannon({ ...options, duration: WARM_UP_SECONDS })
  const took: number[] = []
  const result = await new Promise<Result>((resolve, reject) => {
    const run = autocannon({ ...options, duration: SECONDS }, (error, done) =>
      error ? reject(error) : resolve(done),
    )
    run.on('response', (_client, _status, _bytes, milliseconds) => took.push(milliseconds))
  })
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${path}: ${result.non2xx} answers were no success, ${result.errors} failed`)
  }
  return { perSecond: took.length / result.duration, p95: quantile(took, 0.95) }
}

/** Somebody signed in for the organization of a published need, whose matches are computed. */
async function aManufacturerWithMatches(): Promise<{ needId: string; cookie: string }> {
  registerSources()
  const need = await reading((tx) =>
    tx.need.findFirstOrThrow({
      where: { status: 'published' },
      orderBy: { id: 'asc' },
      select: { id: true, organizationId: true },
    }),
  )
  await computeMatches(need.id)
  const headers = await transaction(async (tx) => {
    const user = await tx.user.create({
      data: { name: 'bench', email: `${randomUUID()}@example.com`, passwordHash: '' },
    })
    const { organizationId } = need
    await tx.membership.create({ data: { userId: user.id, organizationId, role: 'owner' } })
    return startSession(tx, new Request('http://localhost/'), user.id, organizationId)
  })
  const [cookie = ''] = (headers.get('Set-Cookie') ?? '').split(';')
  return { needId: need.id, cookie }
}

async function answers(address: string): Promise<void> {
  for (let left = 600; left > 0; left -= 1) {
    const ready = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    )
    if (ready) return
    await wait(100)
  }
  throw new Error(`${address} did not answer`)
}
