import { expect, test } from 'vitest'
import type { ReasonLine } from './reasons.ts'
import { byVerdict, tellingReasons } from './telling-reasons.ts'

const reason = (
  rule: string,
  verdict: ReasonLine['verdict'],
  part: ReasonLine['part'] = null,
): ReasonLine => ({
  rule,
  verdict,
  part,
  side: 'need',
  hardness: 'hard',
  label: rule,
  sentence: rule,
})
const rules = (reasons: ReasonLine[]) => reasons.map((one) => one.rule)

test('three reasons tell one of each: against, unknown, for', () => {
  const all = [
    reason('a', 'not_met'),
    reason('b', 'not_met'),
    reason('c', 'unknown'),
    reason('base.domain', 'met', 'capability'),
    reason('d', 'met', 'price'),
  ]
  expect(rules(tellingReasons(all, 3))).toEqual(['a', 'c', 'd'])
  expect(rules(tellingReasons(all, 4))).toEqual(['a', 'b', 'c', 'd'])
})

test('where nothing stands against a match, what is for it fills the places, the price first and the domain last', () => {
  const all = [
    reason('base.domain', 'met', 'capability'),
    reason('e', 'met', 'track'),
    reason('d', 'met', 'price'),
    reason('f', 'met', 'delivery'),
  ]
  expect(rules(tellingReasons(all, 3))).toEqual(['d', 'f', 'e'])
})

test('what is only for information counts neither as unknown nor as not met', () => {
  const { unknown, met } = byVerdict([{ ...reason('a', 'unknown'), hardness: 'info' }, reason('b', 'met')])
  expect([unknown.length, met.length]).toEqual([0, 1])
})
