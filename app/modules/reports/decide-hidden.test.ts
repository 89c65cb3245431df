/**
 * Whoever has the reports of a year and subtracts them finds no number of one to four. The reader of these tests knows all that was
 * published, in whatever order: they solve the equations, and narrow down what is possible. They do not know a district from elsewhere.
 */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decideHidden, type Published, publishedOf, type Table } from './decide-hidden.ts'

/** Two quarters of three months, and the year that they make. */
const spans = [
  ...[0, 1, 2, 3, 4, 5].map((month) => ({ from: month, until: month + 1 })),
  { from: 0, until: 3 },
  { from: 3, until: 6 },
  { from: 0, until: 6 },
]
const MONTHS = 6

/** counts[code][month] */
type Market = number[][]
const tableOf = (market: Market, { from, until }: { from: number; until: number }): Table => ({
  ...{ from, until, name: 'needs', key: `${from}-${until}` },
  columns: [
    Object.fromEntries(
      market.map((months, code) => [
        `c${code}`,
        months.slice(from, until).reduce((sum, count) => sum + count, 0),
      ]),
    ),
  ],
})

function publish(market: Market, order: readonly number[]): Published[] {
  const published: Published[] = []
  for (const place of order) {
    const tables = [tableOf(market, spans[place] as (typeof spans)[number])]
    published.push(...publishedOf(tables, decideHidden(tables, published)))
  }
  return published
}

/** Each says that the cells of these places add up to so much. */
type Equation = { places: number[]; sum: number }
const placeOf = (code: number, month: number) => code * MONTHS + month

function equationsOf(market: Market, published: readonly Published[]): Equation[] {
  return published.flatMap(({ from, until, hidden, columns: [cells = {}] }) => {
    const months = Array.from({ length: until - from }, (_, index) => from + index)
    const of = (code: number) => months.map((month) => placeOf(code, month))
    const codes = market.map((_, code) => code)
    const kept = codes.filter((code) => hidden.includes(`c${code}`))
    const sum = (some: number[]) => some.reduce((all, code) => all + (cells[`c${code}`] ?? 0), 0)
    return [
      ...codes.filter((code) => !kept.includes(code)).map((code) => ({ places: of(code), sum: sum([code]) })),
      ...(kept.length > 0 ? [{ places: kept.flatMap(of), sum: sum(kept) }] : []),
    ]
  })
}

/** Whether the sum over these places follows from the equations alone. */
function follows(equations: readonly Equation[], wanted: readonly number[], size: number): boolean {
  const row = (places: readonly number[]) =>
    Array.from({ length: size }, (_, place) => (places.includes(place) ? 1 : 0))
  const basis: { row: number[]; lead: number }[] = []
  const reduce = (left: number[]) => {
    for (const { row: other, lead } of basis) {
      const by = left[lead] ?? 0
      if (by)
        for (let place = 0; place < size; place++) left[place] = (left[place] ?? 0) - by * (other[place] ?? 0)
    }
    return left.findIndex((value) => Math.abs(value) > 1e-9)
  }
  for (const { places } of equations) {
    const left = row(places)
    const lead = reduce(left)
    if (lead >= 0) basis.push({ row: left.map((value) => value / (left[lead] ?? 1)), lead })
  }
  return reduce(row(wanted)) < 0
}

/** What is possible for each cell, after all equations and their differences were asked again and again. */
function narrowed(equations: readonly Equation[], size: number): [number, number][] {
  const all = [...equations]
  for (const one of equations)
    for (const other of equations)
      if (other !== one && other.places.every((place) => one.places.includes(place)))
        all.push({
          places: one.places.filter((place) => !other.places.includes(place)),
          sum: one.sum - other.sum,
        })
  const bounds = Array.from({ length: size }, (): [number, number] => [0, 1_000])
  for (let round = 0; round < 40; round++)
    for (const { places, sum } of all) {
      const low = places.reduce((least, place) => least + (bounds[place]?.[0] ?? 0), 0)
      const high = places.reduce((most, place) => most + (bounds[place]?.[1] ?? 0), 0)
      for (const place of places) {
        const [from, to] = bounds[place] ?? [0, 0]
        bounds[place] = [Math.max(from, sum - (high - to)), Math.min(to, sum - (low - from))]
      }
    }
  return bounds
}

const markets = fc.array(
  fc.array(fc.oneof(fc.nat(9), fc.constant(0), fc.nat(30)), { minLength: MONTHS, maxLength: MONTHS }),
  {
    minLength: 2,
    maxLength: 6,
  },
)
const orders = fc.shuffledSubarray(
  spans.map((_, place) => place),
  { minLength: 1 },
)

test('no small number of a month, a quarter or the year follows from what was published, in whatever order', () => {
  fc.assert(
    fc.property(markets, orders, (market, order) => {
      const equations = equationsOf(market, publish(market, order))
      const size = market.length * MONTHS
      const possible = narrowed(equations, size)
      for (const { from, until } of spans)
        for (const [code, months] of market.entries()) {
          const count = months.slice(from, until).reduce((sum, one) => sum + one, 0)
          if (count === 0 || count >= 5) continue
          const places = months.flatMap((_, month) =>
            month >= from && month < until ? [placeOf(code, month)] : [],
          )
          expect(follows(equations, places, size), `c${code} ${from}-${until}`).toBe(false)
          const width = places.reduce((sum, place) => {
            const [low, high] = possible[place] ?? [0, 0]
            return sum + high - low
          }, 0)
          expect(width, `c${code} ${from}-${until} of ${JSON.stringify(market)}`).toBeGreaterThanOrEqual(4)
        }
    }),
    { numRuns: 400 },
  )
})

test('three months that are out already make a quarter without news', () => {
  const market = [
    [3, 9, 8],
    [7, 9, 8],
    [20, 20, 20],
    [30, 30, 30],
  ].map((months) => [...months, 0, 0, 0])
  const [october, , , quarter] = publish(market, [0, 1, 2, 6])
  expect(october?.hidden).toEqual(['c0', 'c1'])
  // Twenty of c0 and twenty-four of c1 are many; but two of the three months are known.
  expect(quarter?.hidden).toEqual(['c0', 'c1'])
})

test('a month that would give itself away beside its quarter is not published at all', () => {
  const market = [
    [3, 9, 8],
    [7, 9, 8],
    [20, 20, 20],
  ].map((months) => [...months, 0, 0, 0])
  expect(publish(market, [6, 0]).map(({ key }) => key)).toEqual(['0-3'])
})

test('a correction hides what the edition before it hid', () => {
  const first = tableOf(
    [[3], [7], [20]].map((one) => [...one, 0, 0, 0, 0, 0]),
    { from: 0, until: 1 },
  )
  const second = tableOf(
    [[6], [7], [20]].map((one) => [...one, 0, 0, 0, 0, 0]),
    { from: 0, until: 1 },
  )
  const before = publishedOf([first], decideHidden([first], []))
  expect(decideHidden([second], before)['0-1']).toEqual(['c0', 'c1'])
})

test('of a table that follows another nothing is shown where nothing of that is', () => {
  const market = [[3, 0, 0, 0, 0, 0]]
  const needs = tableOf(market, { from: 0, until: 1 })
  const matched = { ...needs, key: 'matched', name: 'matched', after: needs.key, columns: [{ c0: 0 }] }
  expect(decideHidden([needs, matched], [])).toEqual({ '0-1': null, matched: null })
})
