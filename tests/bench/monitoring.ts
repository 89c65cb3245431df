/**
 * npm run bench:monitoring [-- --events 1000000 --data folder --only fairness]: a log of so many events on an embedded database, counted and looked at as
 * officials do. With a folder the log is kept there and found again the next time; DATABASE_URL takes a server's empty database instead.
 * `--only` looks at the pages of that name.
 * Prints how long a recount takes and whether a second one gives the same figures, and of each page the median and p95 of its queries over
 * domains, districts and months, the overview's also as a part of the time in which the database counts the whole table of needs.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Actor } from '#app/modules/accounts/actor.ts'
import { MONITORING } from '#app/modules/monitoring/monitoring-consumer.ts'
import { readFairness } from '#app/modules/monitoring/read-fairness.server.ts'
import { readOverview } from '#app/modules/monitoring/read-overview.server.ts'
import { readSteering } from '#app/modules/monitoring/read-steering.server.ts'
import { readUnmet } from '#app/modules/monitoring/read-unmet.server.ts'
import { recountFacts } from '#app/modules/monitoring/recount-facts.server.ts'
import { domainCodes } from '#app/modules/taxonomy/domain-code.ts'
import { regionsAsOf } from '#app/modules/taxonomy/region.ts'
import { closeDatabase } from '#app/platform/db.server.ts'
import { skipToEnd } from '#app/platform/events/cursor.server.ts'
import { orderEvents } from '#app/platform/events/order-events.server.ts'
import { type Period, type PeriodKind, periodKinds, periodOf, periodsUpTo } from '#app/platform/period.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '1000000' },
    data: { type: 'string' },
    only: { type: 'string', default: '' },
  },
})
const folder = values.data ?? mkdtempSync(path.join(tmpdir(), 'yupei-bench-'))
const isKept = values.data !== undefined && existsSync(folder)
process.env.DATA_DIR = folder
const NEEDS = Math.floor(Number(values.events) / 20)
const NOW = new Date('2026-11-28T04:00:00Z')
const regions = regionsAsOf('2026-11-28').map(({ code }) => code)

if (!isKept) {
  await writeLog()
  const started = performance.now()
  const counted = await recountFacts()
  console.log(`recount: ${counted?.events} events in ${((performance.now() - started) / 1000).toFixed(1)} s`)
  const first = await figuresOf()
  await recountFacts()
  console.log(`a second recount gives the same figures: ${(await figuresOf()) === first}`)
}
await reading((tx) => tx.$executeRaw`ANALYZE`)

async function writeLog(): Promise<void> {
  console.log(`writing ${NEEDS * 20} events`)
  await reading(async (tx) => {
    const id = (kind: string) => `md5('${kind}' || n)::uuid`
    const at = `timestamptz '2026-11-28 04:00Z' - ((n * 7919) % 1200000) * interval '1 minute'`
    const write = (
      type: string,
      subject: string,
      organization: string,
      data: string,
      minutes: string,
      more = '',
    ) =>
      tx.$executeRawUnsafe(`INSERT INTO "DomainEvent" ("type", "subjectId", "organizationId", "data", "at")
      SELECT '${type}', ${subject}, ${organization}, ${data}, least(${at} + (${minutes}) * interval '1 minute', timestamptz '2026-11-28 04:00Z')
      FROM generate_series(1, ${NEEDS}) n ${more}`)
    const of = (list: readonly string[]) => `(ARRAY['${list.join("','")}'])[1 + n % ${list.length}]`
    const buyer = `md5('buyer' || n % 900)::uuid`
    await write(
      'need.published',
      `${id('need')}::text`,
      buyer,
      `jsonb_build_object('title', 'need ' || n, 'domain', ${of(domainCodes)}, 'region', ${of(regions)}, 'budgetFen', 1000000 + n)`,
      '0',
    )
    await write(
      'matches.computed',
      `${id('need')}::text`,
      buyer,
      `jsonb_build_object('met', n % 7, 'unknown', n % 3)`,
      '1',
    )
    const sending = `md5('sending' || n || '/' || s)::uuid`
    const provider = `md5('provider' || (n * 13 + s * s) % 2500)::uuid`
    const each = 'CROSS JOIN generate_series(1, 8) s'
    await write(
      'need.sent',
      `${sending}::text`,
      buyer,
      `jsonb_build_object('needId', ${id('need')}, 'sendingId', ${sending}, 'toOrganizationId', ${provider}, 'wave', 1 + s / 5)`,
      's * 60',
      each,
    )
    await write(
      'sending.lapsed',
      `${sending}::text`,
      provider,
      `jsonb_build_object('needId', ${id('need')})`,
      '8000',
      `${each} WHERE s > 4`,
    )
    await write(
      'sending.interested',
      `${sending}::text`,
      provider,
      `jsonb_build_object('needId', ${id('need')})`,
      's * 60 + (n % 5000)',
      `${each} WHERE s IN (1, 2)`,
    )
    await write(
      'sending.declined',
      `${sending}::text`,
      provider,
      `jsonb_build_object('needId', ${id('need')}, 'reason', 'price_gap')`,
      's * 60 + (n % 3000)',
      `${each} WHERE s IN (3, 4)`,
    )
    await write(
      'need.closed',
      `${id('need')}::text`,
      buyer,
      `jsonb_build_object('reason', 'none_suitable')`,
      '40000',
    )
    await write(
      'offering.published',
      `md5('offering' || n)::uuid::text`,
      `md5('provider' || n % 2500)::uuid`,
      `jsonb_build_object('domain', ${of(domainCodes)}, 'region', ${of(regions)})`,
      '0',
    )
  })
  await orderEvents()
  await transaction((tx) => skipToEnd(tx, MONITORING))
}

const whole = await timed(() =>
  reading((tx) => tx.$queryRaw`SELECT count(*) FROM "NeedFact" WHERE "quotes" >= 0`),
)
const official = { regionScope: null } as Actor
const scope = { region: null }
for (const kind of periodKinds) {
  const overview = await look(`overview, ${kind}`, kind, (search) => readOverview(official, search, 1, NOW))
  if (overview)
    console.log(`  = ${(overview / whole).toFixed(1)} × a count of all needs (${whole.toFixed(1)} ms)`)
  await look(`clusters, ${kind}`, kind, (search) => {
    search.set('rows', 'clusters')
    return readOverview(official, search, 1, NOW)
  })
  await look(`unmet needs, ${kind}`, kind, (search) => readUnmet(official, search, 1, NOW))
  await look(`fairness, ${kind}`, kind, (search) => readFairness(official, search, NOW))
}
await look('workbench', 'month', () => reading((tx) => readSteering(tx, scope, NOW)))
await closeDatabase()
if (!values.data) rmSync(folder, { recursive: true, force: true })

/** One page for domains and districts of every kind, some for the whole city, and periods up to the present one. */
async function look(
  name: string,
  kind: PeriodKind,
  read: (search: URLSearchParams) => Promise<unknown>,
): Promise<number> {
  if (!name.includes(values.only)) return 0
  const times: number[] = []
  const periods = periodsUpTo(periodOf(kind, NOW), { month: 14, quarter: 5, year: 2 }[kind])
  for (let turn = 0; turn < 60; turn++) {
    const period = periods[turn % periods.length] as Period
    const search = new URLSearchParams({ period: period.key })
    if (turn % 3) search.set('domain', domainCodes[turn % 12] as string)
    if (turn % 4) search.set('region', regions[turn % regions.length] as string)
    times.push(await timed(() => read(search)))
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor(times.length * share)] ?? 0
  console.log(`${name}: median ${at(0.5).toFixed(0)} ms, p95 ${at(0.95).toFixed(0)} ms`)
  return at(0.95)
}

async function figuresOf(): Promise<string> {
  const rows = await reading(
    (tx) => tx.$queryRaw`
      SELECT count(*)::int AS "needs", sum("told")::int AS "told", sum("interested")::int AS "interested",
        md5(string_agg(n::text, '' ORDER BY "needId")) AS "all" FROM "NeedFact" n`,
  )
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex')
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}
