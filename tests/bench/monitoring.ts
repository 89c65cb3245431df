/**
 * npm run bench:monitoring [-- --events 1000000]: a log of so many events on a fresh embedded database, counted and looked at as officials do.
 * Prints how long a recount takes, the p95 of the overview's queries over domains, districts and months, and the same as a part of the time
 * in which the database counts the whole table of needs, and whether a second recount gives the same figures.
 */
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { compareFigures } from '#app/modules/monitoring/compare-figures.server.ts'
import { getIndicator } from '#app/modules/monitoring/indicator.ts'
import { overviewCodes } from '#app/modules/monitoring/overview-codes.ts'
import { readCells } from '#app/modules/monitoring/read-cells.server.ts'
import { recountFacts } from '#app/modules/monitoring/recount-facts.server.ts'
import { MONITORING } from '#app/modules/monitoring/register-consumers.server.ts'
import { domainCodes } from '#app/modules/taxonomy/domain-code.ts'
import { regionsAsOf } from '#app/modules/taxonomy/region.ts'
import { closeDatabase } from '#app/platform/db.server.ts'
import { skipToEnd } from '#app/platform/events/cursor.server.ts'
import { orderEvents } from '#app/platform/events/order-events.server.ts'
import { periodOf } from '#app/platform/period.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'yupei-bench-'))
process.env.DATA_DIR = folder
const { values } = parseArgs({ options: { events: { type: 'string', default: '1000000' } } })
const NEEDS = Math.floor(Number(values.events) / 20)
const NOW = new Date('2026-11-28T04:00:00Z')
const regions = regionsAsOf('2026-11-28').map(({ code }) => code)

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

const started = performance.now()
const counted = await recountFacts()
console.log(`recount: ${counted?.events} events in ${((performance.now() - started) / 1000).toFixed(1)} s`)
const first = await figuresOf()
await recountFacts()
console.log(`a second recount gives the same figures: ${(await figuresOf()) === first}`)

await reading((tx) => tx.$executeRaw`ANALYZE`)
const whole = await timed(() =>
  reading((tx) => tx.$queryRaw`SELECT count(*) FROM "NeedFact" WHERE "quotes" >= 0`),
)
const times: number[] = []
for (let look = 0; look < 40; look++) {
  const filter = {
    ...(look % 3 ? { domain: domainCodes[look % 12] as string } : {}),
    ...(look % 4 ? { region: regions[look % regions.length] as string } : {}),
  }
  const period = periodOf('month', new Date(NOW.getTime() - (look % 14) * 30 * 86_400_000))
  times.push(
    await timed(async () => {
      const asked = { filter, period, now: NOW }
      await reading((tx) => compareFigures(tx, { region: null }, overviewCodes, asked))
      await readCells({ region: null }, getIndicator('needs'), filter, period, NOW)
    }),
  )
}
times.sort((a, b) => a - b)
const p95 = times[Math.floor(times.length * 0.95)] ?? 0
console.log(
  `overview: median ${times[20]?.toFixed(0)} ms, p95 ${p95.toFixed(0)} ms, ${(p95 / whole).toFixed(1)} × a count of all needs (${whole.toFixed(1)} ms)`,
)
await closeDatabase()
rmSync(folder, { recursive: true, force: true })

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
