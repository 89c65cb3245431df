import { describe, expect, test } from 'vitest'
import { plan } from './plan.ts'
import { goalTotal, lineAt, standingOf } from './standing.ts'

const baseline = { value: 100_00, on: '2023-12-31' }
const figure = { goal: 40_00 }

describe('the straight line', () => {
  test('an increment comes on top of the baseline, a stock is the whole', () => {
    expect(goalTotal(figure, 'increment', baseline)).toBe(140_00)
    expect(goalTotal({ goal: 300_00 }, 'stock', baseline)).toBe(300_00)
  })

  test('begins at the baseline, ends at the goal on the last day of 2027, and stays there', () => {
    expect(lineAt(figure, 'increment', baseline, baseline.on)).toBe(100_00)
    expect(lineAt(figure, 'increment', baseline, plan.goalOn)).toBe(140_00)
    expect(lineAt(figure, 'increment', baseline, '2029-01-01')).toBe(140_00)
    expect(lineAt(figure, 'increment', baseline, '2020-01-01')).toBe(100_00)
  })

  test('asks for half of the way at half of the time', () => {
    const half = lineAt(figure, 'increment', { value: 0, on: '2027-12-21' }, '2027-12-26')
    expect(half).toBe(20_00)
  })
})

describe('where a figure stands', () => {
  const at = (value: number, on = '2025-12-31') => [{ value, on }]

  test('nothing is said of one that nobody declared, whatever was entered', () => {
    expect(standingOf(figure, null, baseline, at(139_00))).toEqual({ state: 'undeclared' })
  })

  test('without an entry after the baseline there is no data', () => {
    expect(standingOf(figure, 'increment', baseline, [])).toEqual({ state: 'no-data' })
    expect(standingOf(figure, 'increment', baseline, at(120_00, '2023-12-31'))).toEqual({ state: 'no-data' })
  })

  test('without a baseline an increment has no size, and a stock has one but no line', () => {
    expect(standingOf(figure, 'increment', null, at(30_00))).toMatchObject({
      state: 'no-baseline',
      achieved: null,
    })
    expect(standingOf(figure, 'stock', null, at(30_00))).toMatchObject({
      state: 'no-baseline',
      achieved: 30_00,
    })
  })

  test.each([
    ['increment', 125_00, 25_00, 'ahead'],
    ['increment', 110_00, 10_00, 'behind'],
    ['increment', 140_00, 40_00, 'reached'],
    ['increment', 90_00, -10_00, 'behind'],
  ] as const)('%s: at %d of the whole, %d count, and it is %s', (kind, value, achieved, verdict) => {
    expect(standingOf(figure, kind, baseline, at(value))).toMatchObject({ achieved, verdict })
  })

  test('a stock is compared with the goal as it is', () => {
    const stock = { goal: 300_00 }
    expect(standingOf(stock, 'stock', baseline, at(260_00))).toMatchObject({
      achieved: 260_00,
      verdict: 'ahead',
    })
    expect(standingOf(stock, 'stock', baseline, at(150_00))).toMatchObject({ verdict: 'behind' })
    expect(standingOf(stock, 'stock', baseline, at(300_00))).toMatchObject({ verdict: 'reached' })
  })

  test('where the paper says beyond, the goal itself is not enough', () => {
    const beyond = { goal: 10_00, beyond: true } as const
    const from = { value: 8_00, on: '2023-12-31' }
    expect(standingOf(beyond, 'stock', from, at(10_00))).toMatchObject({ verdict: 'ahead' })
    expect(standingOf(beyond, 'stock', from, at(11_00))).toMatchObject({ verdict: 'reached' })
  })

  test('the latest end of a period counts, in whatever order they come', () => {
    const values = [...at(130_00, '2026-09-30'), ...at(105_00, '2024-12-31')]
    expect(standingOf(figure, 'increment', baseline, values)).toMatchObject({
      on: '2026-09-30',
      achieved: 30_00,
    })
  })

  test('exactly on the line is neither ahead nor behind', () => {
    const short = { value: 0, on: '2027-12-21' }
    expect(standingOf(figure, 'increment', short, at(20_00, '2027-12-26'))).toMatchObject({
      gap: 0,
      verdict: 'on',
    })
  })
})
