/** `npm test`: everything that must hold, from a fresh clone, and one line that counts it all. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findChromium } from './chromium.js'
import { freePort } from './free-port.js'
import { startPostgres } from './postgres.js'
import { runTool } from './run.js'
import { buildSite, generateClient, installPackages, requireNode, say } from './set-up.js'

const total = { passed: 0, failed: 0, skipped: 0 }
/** What failed, said once more at the end: a log is read from there. @type {string[]} */
const failures = []
const reports = mkdtempSync(path.join(tmpdir(), 'yupei-test-'))

requireNode()
await installPackages()
await generateClient()

// The types take as long as all the others together.
await Promise.all([
  check('types', 'tsc', ['--noEmit']),
  (async () => {
    await check('format and lint', 'biome', ['ci', '--error-on-warnings', '.'])
    await check('arrows', 'depcruise', [
      'app',
      'search',
      'prisma',
      'tests',
      'scripts',
      '--config',
      '.dependency-cruiser.cjs',
    ])
    await check('dead code', 'knip', ['--no-progress'])
    await check('migrations match the schema', 'tsx', ['prisma/migrate/index.ts', 'check'])
    await check('.env.example matches the environment', 'tsx', ['scripts/write-env-example.ts', '--check'])
  })(),
])

const postgres = await startPostgres()
if ('absent' in postgres) say(`skipped: database tests on PostgreSQL: ${postgres.absent}`)
const databaseUrl = 'url' in postgres ? postgres.url : undefined

await vitest('unit', ['unit'])
await vitest('database on PGlite', ['db'])
if ('url' in postgres)
  await vitest(`database on ${postgres.version}`, ['db'], { TEST_DATABASE_URL: postgres.url })
else total.skipped++
await vitest(
  'search contract and relevance',
  ['search'],
  databaseUrl ? { TEST_DATABASE_URL: databaseUrl } : {},
)

await buildSite()
await vitest('worker and shutdown', ['worker'])
const chromium = findChromium()
if ('path' in chromium) {
  await journeys('browser journeys', chromium.path)
  // The longest one once more where the work is done by processes of its own.
  if (databaseUrl)
    await journeys(`from match to deal, two workers on PostgreSQL`, chromium.path, {
      spec: 'match-to-deal',
      env: { E2E_DATABASE_URL: databaseUrl },
    })
} else {
  say(`skipped: browser journeys: ${chromium.absent}`)
  total.skipped++
}

if ('stop' in postgres) postgres.stop()
rmSync(reports, { recursive: true, force: true })
if (failures.length > 0) console.log(`\n${failures.map((one) => `FAILED ${one}`).join('\n')}`)
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exit(total.failed === 0 ? 0 : 1)

/**
 * One program that is right or wrong as a whole.
 * @param {string} name
 * @param {string} tool
 * @param {string[]} parameters
 */
async function check(name, tool, parameters) {
  const started = Date.now()
  const { code, output } = await runTool(tool, parameters, { quiet: true })
  if (code === 0) total.passed++
  else {
    total.failed++
    failures.push(name)
    console.log(output)
  }
  conclude(name, code === 0 ? 'passed' : 'FAILED', started)
}

/**
 * @param {string} name
 * @param {string[]} projects
 * @param {Record<string, string>} [env]
 */
async function vitest(name, projects, env = {}) {
  const started = Date.now()
  const report = path.join(reports, `${name.replaceAll(/\W+/g, '-')}.json`)
  const { code } = await runTool(
    'vitest',
    [
      'run',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { env: { ...process.env, ...env, NODE_ENV: 'test' } },
  )
  /** @type {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: { name: string, status: string, assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }[] } | null} */
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null
  for (const file of counts?.testResults ?? []) {
    const failed = file.assertionResults.filter(({ status }) => status === 'failed')
    for (const one of failed)
      failures.push(`${name}: ${one.fullName}\n  ${one.failureMessages.join('\n').slice(0, 1000)}`)
    if (failed.length === 0 && file.status === 'failed')
      failures.push(`${name}: ${path.relative('.', file.name)}`)
  }
  if (!counts) failures.push(name)
  count(
    counts?.numPassedTests ?? 0,
    counts?.numFailedTests ?? 0,
    (counts?.numPendingTests ?? 0) + (counts?.numTodoTests ?? 0),
    code,
  )
  conclude(
    name,
    counts
      ? `${counts.numPassedTests} passed, ${counts.numFailedTests} failed, ${counts.numPendingTests} skipped`
      : 'FAILED',
    started,
  )
}

/**
 * @param {string} name
 * @param {string} chromiumPath
 * @param {{ spec?: string, env?: Record<string, string> }} [only]
 */
async function journeys(name, chromiumPath, { spec, env = {} } = {}) {
  const started = Date.now()
  const report = path.join(reports, `${name.replaceAll(/\W+/g, '-')}.json`)
  const { code } = await runTool('playwright', ['test', ...(spec ? [spec] : []), '--reporter=list,json'], {
    env: {
      ...process.env,
      ...env,
      CHROMIUM_PATH: chromiumPath,
      E2E_PORT: String(await freePort()),
      PLAYWRIGHT_JSON_OUTPUT_NAME: report,
    },
  })
  /** @type {{ expected: number, unexpected: number, flaky: number, skipped: number } | null} */
  const counts = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).stats : null
  // A journey that passes only when tried again is a failure.
  if (code !== 0) failures.push(`${name}: see the list above`)
  count(counts?.expected ?? 0, (counts?.unexpected ?? 0) + (counts?.flaky ?? 0), counts?.skipped ?? 0, code)
  conclude(
    name,
    counts ? `${counts.expected} passed, ${counts.unexpected} failed, ${counts.skipped} skipped` : 'FAILED',
    started,
  )
}

/**
 * @param {number} passed
 * @param {number} failed
 * @param {number} skipped
 * @param {number} code of the program: a run that broke without naming a test is one failure
 */
function count(passed, failed, skipped, code) {
  total.passed += passed
  total.failed += failed === 0 && code !== 0 ? 1 : failed
  total.skipped += skipped
}

/** @param {string} name @param {string} result @param {number} started */
function conclude(name, result, started) {
  say(`${name}: ${result} (${Math.round((Date.now() - started) / 1000)} s)`)
}
