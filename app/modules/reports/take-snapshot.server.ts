import { createHash } from 'node:crypto'
import { canonicalJson } from '#app/modules/matching/canonical-json.ts'
import type { Figure } from '#app/modules/monitoring/figure.ts'
import { figuresOf } from '#app/modules/monitoring/figure-of.server.ts'
import { countCauses, countCells } from '#app/modules/monitoring/figures.data.server.ts'
import type { AllFacts } from '#app/modules/monitoring/fold-all.ts'
import { type Condition, indicators, type Population } from '#app/modules/monitoring/indicator.ts'
import { NOWHERE, shownRegion, sliceOf } from '#app/modules/monitoring/slice.ts'
import { unmetCauses } from '#app/modules/routing/unmet-cause.ts'
import { lastDayOf, type Period, previousPeriod, samePeriodOfLastYear } from '#app/platform/period.ts'
import { type Tx, transaction } from '#app/platform/transaction.server.ts'
import { countAsOf, coverFacts } from './facts-as-of.data.server.ts'
import { leagueOf } from './league.ts'
import {
  CITY,
  type Definition,
  type PartLine,
  type ReportFigure,
  SNAPSHOT_FORMAT,
  type Snapshot,
} from './snapshot.ts'

export type SnapshotQuestion = {
  scope: string
  period: Period
  position: bigint
  /** The definitions as they stand, or as they stood when a report was first made. */
  method: Definition[]
}

/** How far a counting is, in hundredths: the log is the longer part of a long one. */
export type OnProgress = (done: number, total: number) => Promise<void>
const ALL = 100
const LOG = 70
const PERIOD_MILLISECONDS = 600_000

/**
 * Counts a report. Every period is counted as it was known at its own end, so that all three are as complete as each other; from the same
 * question the same bytes come, whenever it is asked.
 */
export async function takeSnapshot(
  { scope, period, position, method }: SnapshotQuestion,
  onProgress: OnProgress = async () => {},
): Promise<{ snapshot: Snapshot; bytes: string; hash: string }> {
  const periods = [period, previousPeriod(period), samePeriodOfLastYear(period)]
  const ends = periods.map(({ until }) => until)
  await onProgress(0, ALL)
  const facts = await countAsOf(position, ends, (share) => onProgress(Math.floor(share * LOG), ALL))
  const counted: Counted[] = []
  for (const [place, one] of periods.entries()) {
    await onProgress(LOG + Math.floor((place / periods.length) * (ALL - LOG)), ALL)
    counted.push(await countAlone(facts[place] as AllFacts, scope, one))
  }
  const [now, previous, lastYear] = counted
  if (!now || !previous || !lastYear) throw new Error('a report compares three periods')
  const snapshot: Snapshot = {
    format: SNAPSHOT_FORMAT,
    scope,
    period: {
      ...{ kind: period.kind, key: period.key },
      ...{ from: period.from.toISOString(), until: period.until.toISOString() },
    },
    position: String(position),
    previousKey: periods[1]?.key ?? '',
    lastYearKey: periods[2]?.key ?? '',
    // A report that is made again says what it said, and nothing of what was defined since.
    indicators: indicators
      .filter(({ code }) => method.some((one) => one.code === code))
      .map(({ code, unit }) => ({
        ...{ code, unit },
        ...{ now: now.figure(code), previous: previous.figure(code), lastYear: lastYear.figure(code) },
      })),
    causes: unmetCauses.map((cause) => ({
      cause,
      now: now.causes.get(cause) ?? 0,
      previous: previous.causes.get(cause) ?? 0,
      lastYear: lastYear.causes.get(cause) ?? 0,
    })),
    domains: now.domains,
    districts: scope === CITY ? leagueOf(now.districts) : [],
    method,
  }
  const bytes = canonicalJson(snapshot)
  return { snapshot, bytes, hash: createHash('sha256').update(bytes).digest('hex') }
}

type Counted = Awaited<ReturnType<typeof countPeriod>>

/** Each period in a transaction of its own: it may take long, and on the embedded database everybody waits for it. */
function countAlone(facts: AllFacts, scope: string, period: Period): Promise<Counted> {
  return transaction(
    async (tx) => {
      await coverFacts(tx, facts)
      return countPeriod(tx, scope, period)
    },
    { timeoutMilliseconds: PERIOD_MILLISECONDS },
  )
}

/** One period by the covering facts; now is its end. */
async function countPeriod(tx: Tx, scope: string, period: Period) {
  const day = lastDayOf(period)
  const slice = sliceOf({ region: scope === CITY ? null : scope }, {}, day) ?? {}
  const asked = { slice, period, now: period.until }
  const figures = new Map<string, ReportFigure>()
  for (const [place, [figure]] of (await figuresOf(tx, indicators, [asked])).entries())
    if (figure) figures.set(indicators[place]?.code ?? '', rounded(figure))
  const causes = new Map<string, number>()
  for (const { cause, count } of await countCauses(tx, { ...asked, population: 'unmet' }))
    causes.set(cause, (causes.get(cause) ?? 0) + count)
  const cells = (population: Population, hit: Condition) =>
    countCells(tx, { ...asked, population }, 'all', hit)
  const counts = {
    needs: await cells('needs', 'mutual'),
    offerings: await cells('offerings', 'all'),
    unmet: await cells('unmet', 'all'),
  }
  const parts = (codeOf: (cell: { domain: string | null; row: string | null }) => string) => {
    const lines = new Map<string, PartLine>()
    const lineOf = (code: string) => {
      const line = lines.get(code) ?? { code, needs: 0, matched: 0, offerings: 0, unmet: 0 }
      lines.set(code, line)
      return line
    }
    for (const cell of counts.needs) {
      const line = lineOf(codeOf(cell))
      line.needs += cell.count
      line.matched += cell.hits
    }
    for (const cell of counts.offerings) lineOf(codeOf(cell)).offerings += cell.count
    for (const cell of counts.unmet) lineOf(codeOf(cell)).unmet += cell.count
    return [...lines.values()].sort((one, other) => (one.code < other.code ? -1 : 1))
  }
  return {
    figure: (code: string) => figures.get(code) ?? { value: null, numerator: null, denominator: 0 },
    causes,
    domains: parts(({ domain }) => domain ?? NOWHERE),
    districts: parts(({ row }) => shownRegion(row, 'bridged', day)),
  }
}

/** Six places, so that two engines that divide in another order write the same. */
function rounded({ value, numerator, denominator }: Figure): ReportFigure {
  return { value: value === null ? null : Math.round(value * 1e6) / 1e6, numerator, denominator }
}
