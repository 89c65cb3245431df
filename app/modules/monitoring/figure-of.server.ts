import type { Tx } from '#app/platform/transaction.server.ts'
import type { Asked } from './conditions.data.server.ts'
import type { Figure } from './figure.ts'
import {
  answerDurations,
  countByProvider,
  countCells,
  eligibleProviders,
  medianOf,
} from './figures.data.server.ts'
import { type Indicator, PUBLISHED_FROM } from './indicator.ts'
import { gini, hhi, timeUntil, topThreeShare } from './statistics.ts'

/** One indicator of one slice and period. */
export async function figureOf(
  tx: Tx,
  indicator: Indicator,
  asked: Omit<Asked, 'population'>,
): Promise<Figure> {
  const { population, base, measure } = indicator
  const of = { ...asked, population }
  switch (measure.of) {
    case 'count': {
      const count = sum((await countCells(tx, of, base, 'all')).map((cell) => cell.count))
      return figure(count, count, null)
    }
    case 'share': {
      const cells = await countCells(tx, of, base, measure.hit)
      const count = sum(cells.map((cell) => cell.count))
      const hits = sum(cells.map((cell) => cell.hits))
      return figure(count === 0 ? null : hits / count, count, hits)
    }
    case 'median': {
      const { value, count } = await medianOf(tx, of, base, measure.value)
      return figure(value, count, null)
    }
    case 'time': {
      const durations = await answerDurations(tx, of, base)
      const count = sum(durations.map((one) => one.count))
      const over = sum(durations.filter(({ observed }) => observed).map((one) => one.count))
      return figure(timeUntil(measure.share, durations), count, over)
    }
    default: {
      const counts = (await countByProvider(tx, of, base)).map(({ count }) => count)
      const total = sum(counts)
      if (measure.of === 'hhi') return figure(hhi(counts), total, null)
      if (measure.of === 'topThree') return figure(topThreeShare(counts), total, null)
      const without = Math.max(0, (await eligibleProviders(tx, of)).length - counts.length)
      return figure(gini([...counts, ...Array.from({ length: without }, () => 0)]), total, null)
    }
  }
}

function figure(value: number | null, denominator: number, numerator: number | null): Figure {
  return { value, numerator, denominator, small: denominator < PUBLISHED_FROM }
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
