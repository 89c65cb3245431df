/**
 * npm run bench [-- --sizes 20000,100000] [-- --only recommend,batch,pages,outbox,reindex]: each figure beside another one of the same run.
 * Prints a line per figure and writes bench/results.json. BENCH_POSTGRES names a PostgreSQL server on which the made-up markets
 * (databases bench_20000 …) are kept from run to run; without it one is started, filled and thrown away.
 */
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, totalmem } from 'node:os'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { meilisearchOnPath, startMeilisearch } from '#tests/search/meilisearch-server.ts'
import { startPostgres } from '../../scripts/postgres.js'
import { buildSite, generateClient } from '../../scripts/set-up.js'
import { type Figure, lineOf, MARK } from './figures.ts'

const SECTIONS = ['recommend', 'batch', 'pages', 'outbox', 'reindex'] as const
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '20000,100000' },
    only: { type: 'string', default: SECTIONS.join(',') },
  },
})
const sizes = values.sizes.split(',').map(Number)
const wanted = new Set(values.only.split(','))
const unknown = [...wanted].filter((name) => !(SECTIONS as readonly string[]).includes(name))
if (unknown.length > 0 || sizes.some((size) => !Number.isSafeInteger(size) || size < 1)) {
  console.error(`usage: npm run bench -- --sizes 20000,100000 --only ${SECTIONS.join(',')}`)
  process.exit(2)
}

await generateClient()
const postgres = process.env.BENCH_POSTGRES
  ? { url: process.env.BENCH_POSTGRES, version: 'as named by BENCH_POSTGRES', stop: () => {} }
  : await startPostgres()
if ('absent' in postgres) {
  console.error(`The bench needs PostgreSQL: ${postgres.absent}, or name a server in BENCH_POSTGRES.`)
  process.exit(1)
}
const server = process.env.MEILI_URL
  ? { url: process.env.MEILI_URL, stop: async () => {} }
  : meilisearchOnPath()
    ? await startMeilisearch({ indexingMemory: '1GiB', indexingThreads: availableParallelism() })
    : null
const figures: Figure[] = []
try {
  for (const size of sizes) {
    const base = {
      DATABASE_URL: await database(size),
      BENCH_SIZE: String(size),
      // As docs/performance.md advises an installation of this size.
      MATCH_KEPT_OFFERINGS: String(size),
      NODE_OPTIONS: '--max-old-space-size=3072',
    }
    const meilisearch = server && { ...base, MEILI_URL: server.url, MEILI_PREFIX: `bench_${size}_` }
    await section('market', base)
    if (wanted.has('reindex') && meilisearch) await section('reindex', meilisearch)
    else if (meilisearch) await section('fill', meilisearch)
    if (wanted.has('recommend')) {
      await section('recommend', base)
      if (meilisearch) await section('recommend', meilisearch)
    }
    if (wanted.has('pages')) {
      await buildSite()
      await section('pages', base)
      if (meilisearch) await section('pages', meilisearch)
    }
    if (wanted.has('outbox') && meilisearch && size === sizes[0]) await section('outbox', meilisearch)
  }
  const largest = Math.max(...sizes)
  if (wanted.has('batch'))
    await section('batch', { DATABASE_URL: await database(largest), BENCH_SIZE: String(largest) })
} finally {
  await server?.stop()
  postgres.stop()
}
const [cpu] = cpus()
const machine = {
  cpu: cpu?.model,
  cores: availableParallelism(),
  memoryGb: Math.round(totalmem() / 2 ** 30),
  node: process.version,
  postgres: postgres.version,
  meilisearch: server ? (meilisearchOnPath() ?? 'as named by MEILI_URL') : null,
}
mkdirSync('bench', { recursive: true })
const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).stdout?.trim()
writeFileSync(
  'bench/results.json',
  `${JSON.stringify({ at: new Date().toISOString(), commit, machine, figures }, null, 2)}\n`,
)
console.log('written: bench/results.json')

/** A database of the server for a market of this size, made where it is absent. */
async function database(size: number): Promise<string> {
  if ('absent' in postgres) throw new Error(postgres.absent)
  const name = `bench_${size}`
  const client = new pg.Client({ connectionString: postgres.url })
  await client.connect()
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
  if (rowCount === 0) await client.query(`CREATE DATABASE "${name}"`)
  await client.end()
  const url = new URL(postgres.url)
  url.pathname = `/${name}`
  return url.href
}

/** Runs a benchmark in a process of its own, as the engines and caches of one must not be another's. */
async function section(name: string, environment: Record<string, string>): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', `tests/bench/${name}.ts`], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...withoutMeilisearch(),
      NODE_ENV: 'production',
      LOG_LEVEL: 'warn',
      SESSION_SECRET: 'the bench signs nothing of worth',
      ...environment,
    },
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith(MARK)) {
      console.error(line)
      continue
    }
    const figure = JSON.parse(line.slice(MARK.length)) as Figure
    figures.push(figure)
    console.log(lineOf(figure))
  }
  const code = await ended
  if (code !== 0) throw new Error(`tests/bench/${name}.ts ended with ${code}`)
}

function withoutMeilisearch() {
  const { MEILI_URL: _url, MEILI_PREFIX: _prefix, ...rest } = process.env
  return rest
}
