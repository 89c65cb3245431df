import { describe, expect, it } from 'vitest'
import type { FactValue, Verdict } from './facts.ts'
import { operators } from './operators.ts'
import type { OperatorName } from './rule.ts'
import { verdictOfCode } from './verdict.ts'

type Row = [left: FactValue, right: FactValue, expected: Verdict, tolerancePercent?: number]

const rows: Record<OperatorName, Row[]> = {
  equals: [
    ['D1', 'D1', 'met'],
    ['D1', 'D2', 'not_met'],
    [true, true, 'met'],
    [1, '1', 'unknown'],
    [['a'], ['a'], 'unknown'],
  ],
  notEquals: [
    ['D1', 'D2', 'met'],
    ['D1', 'D1', 'not_met'],
    [1, '1', 'unknown'],
  ],
  lessOrEqual: [
    [5, 5, 'met'],
    [6, 5, 'not_met'],
    [88, 80, 'met', 10],
    [89, 80, 'not_met', 10],
    [-9, -10, 'met', 10],
    [{ min: 3, max: 4 }, 4, 'met'],
    [{ min: 3, max: 5 }, 4, 'unknown'],
    [{ min: 5, max: 6 }, 4, 'not_met'],
    [{ min: 3 }, 4, 'unknown'],
    [{ max: 4 }, 4, 'met'],
    ['5', 5, 'unknown'],
  ],
  greaterOrEqual: [
    [5, 5, 'met'],
    [4, 5, 'not_met'],
    [72, 80, 'met', 10],
    [{ min: 4, max: 9 }, 4, 'met'],
    [{ min: 3, max: 9 }, 4, 'unknown'],
    [{ max: 3 }, 4, 'not_met'],
  ],
  between: [
    [5, { min: 5, max: 9 }, 'met'],
    [4, { min: 5, max: 9 }, 'not_met'],
    [4, { max: 9 }, 'met'],
    [99, { max: 90 }, 'met', 10],
    [true, { max: 9 }, 'unknown'],
  ],
  in: [
    ['a', ['a', 'b'], 'met'],
    ['c', ['a', 'b'], 'not_met'],
    [1, ['1'], 'unknown'],
  ],
  containsAny: [
    [['a', 'b'], ['b', 'c'], 'met'],
    [['a'], ['b', 'c'], 'not_met'],
    [['a'], 'a', 'met'],
    [['any'], ['a'], 'not_met'],
    [1, ['a'], 'unknown'],
  ],
  containsAll: [
    [['a', 'b', 'c'], ['a', 'c'], 'met'],
    [['a'], ['a', 'c'], 'not_met'],
    [true, ['a'], 'unknown'],
  ],
  includesOrAny: [
    [['any'], '36', 'met'],
    [['36', '37'], '36', 'met'],
    [['37'], '36', 'not_met'],
    [['any'], ['500157', '500000'], 'met'],
    [1, '36', 'unknown'],
  ],
  overlaps: [
    [{ min: 1, max: 5 }, { min: 5, max: 9 }, 'met'],
    [{ min: 1, max: 4 }, { min: 5, max: 9 }, 'not_met'],
    [{ min: 1 }, { min: 5, max: 9 }, 'unknown'],
    [{ min: 10 }, { min: 5, max: 9 }, 'not_met'],
    [{ min: 1, max: 5 }, 3, 'met'],
  ],
  covers: [
    [{ min: 0, max: 200 }, { min: 20, max: 150 }, 'met'],
    [{ min: 0, max: 140 }, { min: 20, max: 150 }, 'not_met'],
    [{ min: 0, max: 140 }, { min: 20, max: 150 }, 'met', 10],
    [{ max: 200 }, { min: 20, max: 150 }, 'unknown'],
    [{ max: 140 }, { min: 20, max: 150 }, 'not_met'],
    [{ max: 200 }, { max: 150 }, 'met'],
    [{ min: 0, max: 200 }, 80, 'met'],
    [{ min: 0, max: 200 }, {}, 'unknown'],
  ],
  dateNotAfter: [
    ['2026-01-23', '2026-01-23', 'met'],
    ['2026-01-24', '2026-01-23', 'not_met'],
    [5, '2026-01-23', 'unknown'],
  ],
}

describe.each(Object.entries(rows))('%s', (name, cases) => {
  it.each(cases)('%j against %j is %s', (left, right, expected, tolerancePercent = 0) => {
    expect(verdictOfCode(operators[name as OperatorName](left, right, tolerancePercent))).toBe(expected)
  })
})
