import type { Tx } from '#app/platform/transaction.server.ts'
import { countEligible, spreads } from './exposures.data.server.ts'
import type { Figure } from './figure.ts'
import { type Condition, type Indicator, type Population, PUBLISHED_FROM } from './indicator.ts'
import { type LineHours, lineHoursOf } from './line-hours.data.server.ts'
import { inHours } from './line-hours.ts'
import { countsOf, sumOf } from './spread.ts'
import { gini, hhi, timeUntil, topThreeShare } from './statistics.ts'
import { type Ask, answerDurations, type Tallied, tallies } from './tallies.data.server.ts'

/** One indicator of one slice and period. */
export async function figureOf(tx: Tx, indicator: Indicator, ask: Ask): Promise<Figure> {
  const [[figure] = []] = await figuresOf(tx, [indicator], [ask])
  if (!figure) throw new Error(`no figure of ${indicator.code}`)
  return figure
}

/** For each indicator its figure for each ask; what is counted of one population is counted in one statement. */
export async function figuresOf(
  tx: Tx,
  indicators: readonly Indicator[],
  asks: readonly Ask[],
): Promise<Figure[][]> {
  // The year before is the same year of last year: what is asked twice is counted once.
  const keys = asks.map(({ slice, period, now }) => JSON.stringify([slice, period.key, now]))
  const once = await figuresOnce(
    tx,
    indicators,
    asks.filter((_, place) => keys.indexOf(keys[place] ?? '') === place),
  )
  const distinct = [...new Set(keys)]
  return once.map((figures) => keys.map((key) => figures[distinct.indexOf(key)] as Figure))
}

async function figuresOnce(
  tx: Tx,
  indicators: readonly Indicator[],
  asks: readonly Ask[],
): Promise<Figure[][]> {
  const figures = new Map<Indicator, Figure[]>()
  for (const population of new Set(indicators.map((one) => one.population))) {
    const own = indicators.filter((one) => one.population === population)
    const plain = own.flatMap((indicator) => tallyOf(indicator) ?? [])
    for (const [indicator, list] of await tallied(tx, population, plain, asks)) figures.set(indicator, list)
    const read = readOnce(tx, population, asks)
    for (const indicator of own.filter((one) => !tallyOf(one)))
      figures.set(indicator, await estimated(indicator, read))
  }
  return indicators.map((indicator) => figures.get(indicator) ?? [])
}

type Plain = { indicator: Indicator; tally: Tallied }

/** Null where a figure is more than a count, a share or a middle value, or is read with how invitations are spread. */
function tallyOf(indicator: Indicator): Plain | null {
  const { base, measure } = indicator
  if (indicator.population === 'sendings') return null
  if (measure.of === 'count') return { indicator, tally: { base } }
  if (measure.of === 'share') return { indicator, tally: { base, hit: measure.hit } }
  return measure.of === 'median' ? { indicator, tally: { base, value: measure.value } } : null
}

async function tallied(
  tx: Tx,
  population: Population,
  plain: readonly Plain[],
  asks: readonly Ask[],
): Promise<[Indicator, Figure[]][]> {
  if (plain.length === 0) return []
  const of = plain.map(({ tally }) => tally)
  const rows = await tallies(tx, population, of, asks)
  return plain.map(({ indicator: { measure }, indicator }, place) => [
    indicator,
    rows.map((row) => {
      const { count = 0, hits = 0, middle = null } = row[place] ?? {}
      if (measure.of === 'count') return figure(count, count, null)
      return measure.of === 'share'
        ? figure(count === 0 ? null : hits / count, count, hits)
        : figure(middle, count, null)
    }),
  ])
}

type Reader = ReturnType<typeof readOnce>

/** What several indicators are made of is read for the first of them. */
function readOnce(tx: Tx, population: Population, asks: readonly Ask[]) {
  const kept = new Map<string, Promise<unknown>>()
  const once = <Result>(key: string, read: () => Promise<Result>) => {
    const known = kept.get(key) ?? read()
    kept.set(key, known)
    return known as Promise<Result>
  }
  return {
    durations: (base: Condition) =>
      once(`durations ${base}`, () => answerDurations(tx, population, base, asks)),
    spreads: (base: Condition) =>
      once(`spreads ${base}`, () => spreads(tx, asks, population === 'deals' ? base : undefined)),
    eligible: () => once('eligible', () => countEligible(tx, asks)),
    lines: () => lineHoursOf(tx, asks),
  }
}

async function estimated({ base, measure }: Indicator, read: Reader): Promise<Figure[]> {
  if (measure.of === 'hours') return (await read.lines()).map(hoursFigure)
  if (measure.of === 'time') {
    const { share } = measure
    return (await read.durations(base)).map((durations) => {
      const over = sum(durations.filter(({ observed }) => observed).map(({ count }) => count))
      return figure(timeUntil(share, durations), sum(durations.map(({ count }) => count)), over)
    })
  }
  const eligible = measure.of === 'gini' ? await read.eligible() : []
  return (await read.spreads(base)).map((spread, place) => {
    const { count: all, newcomers } = sumOf(spread)
    if (measure.of === 'share') return figure(all === 0 ? null : newcomers / all, all, newcomers)
    const counts = countsOf(spread)
    const without = Math.max(0, (eligible[place] ?? 0) - counts.length)
    const value =
      measure.of === 'hhi'
        ? hhi(counts)
        : measure.of === 'topThree'
          ? topThreeShare(counts)
          : gini([...counts, ...Array.from({ length: without }, () => 0)])
    return figure(value, all, null)
  })
}

/** A line alone would be known by its figure, so that lines and not hours make it small. */
function hoursFigure(lines: readonly LineHours[]): Figure {
  const offered = sum(lines.map((one) => one.offered))
  const used = sum(lines.flatMap((one) => one.used.map(({ minutes }) => minutes)))
  return {
    value: offered === 0 ? null : used / offered,
    ...{ numerator: inHours(used), denominator: inHours(offered) },
    small: lines.length < PUBLISHED_FROM,
  }
}

function figure(value: number | null, denominator: number, numerator: number | null): Figure {
  return { value, numerator, denominator, small: denominator < PUBLISHED_FROM }
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
