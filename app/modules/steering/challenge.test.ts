import { expect, test } from 'vitest'
import { challengeSchema } from './challenge.schema.ts'
import {
  entriesAreOpen,
  inOrder,
  meanPoints,
  standardWeights,
  sumOf,
  takesEntries,
  weightsAreWhole,
} from './challenge.ts'
import { costStretches } from './cost-sensitivity.ts'

test('an entry at the deadline comes too late, one before it in time', () => {
  const challenge = { deadlineAt: new Date('2026-12-31T10:00:00Z'), concludedAt: null }
  expect(takesEntries(challenge, new Date('2026-12-31T09:59:59.999Z'))).toBe(true)
  expect(takesEntries(challenge, challenge.deadlineAt)).toBe(false)
  const concluded = { ...challenge, concludedAt: new Date('2026-12-01') }
  expect(takesEntries(concluded, new Date('2026-12-02'))).toBe(false)
})

test('entries are opened at the deadline, and never where the challenge was taken back before it', () => {
  const challenge = { deadlineAt: new Date('2026-12-31T10:00:00Z'), concludedAt: null }
  expect(entriesAreOpen(challenge, new Date('2026-12-31T09:59:59.999Z'))).toBe(false)
  expect(entriesAreOpen(challenge, challenge.deadlineAt)).toBe(true)
  const takenBack = { ...challenge, concludedAt: new Date('2026-12-30') }
  expect(entriesAreOpen(takenBack, new Date('2027-02-01'))).toBe(false)
})

test('a challenge asks for twelve goals at most, and says so instead of dropping one', () => {
  const form = { title: '榜', problem: '难', eligibility: '谁', prize: '1', deadlineOn: '2026-12-31' }
  const read = (lines: number) =>
    challengeSchema.safeParse({ ...form, goals: '一行\n'.repeat(lines), weights: standardWeights }).success
  expect(read(12)).toBe(true)
  expect(read(13)).toBe(false)
})

test('another entry is first from the weight of the cost on at which their lines cross', () => {
  const entry = (id: string, points: number, cost: number) => ({
    ...{ id, sum: 1, points: { solution: points, feasibility: points, team: points, cost } },
  })
  const [good, cheap] = [entry('good', 80, 40), entry('cheap', 60, 80)]
  const found = costStretches([good, cheap], standardWeights)
  expect(found.map((one) => one.id)).toEqual(['good', 'cheap'])
  // 80 − 40 p = 60 + 20 p
  expect(found[0]?.to).toBeCloseTo(1 / 3)
  expect(costStretches([good, { ...cheap, sum: null }], standardWeights)).toEqual([])
})

test('weights make a hundred', () => {
  expect(weightsAreWhole(standardWeights)).toBe(true)
  expect(weightsAreWhole({ ...standardWeights, cost: 16 })).toBe(false)
})

test('what several gave is averaged, and sums wait for the last criterion', () => {
  const score = (criterion: string, points: number) => ({ entryId: 'a', criterion, points })
  const some = [score('solution', 80), score('solution', 91), score('feasibility', 70), score('team', 60)]
  expect(meanPoints(some)).toEqual({ a: { solution: 85.5, feasibility: 70, team: 60 } })
  expect(sumOf(meanPoints(some).a, standardWeights)).toBeNull()
  const all = meanPoints([...some, score('cost', 50)]).a
  // 85.5 × 40 % + 70 × 30 % + 60 × 15 % + 50 × 15 %
  expect(sumOf(all, standardWeights)).toBe(71.7)
})

test('the best stands first, and what is not scored last', () => {
  const entry = (sum: number | null, day: number) => ({ sum, enteredAt: `2026-12-0${day}` })
  expect(
    inOrder([entry(null, 1), entry(60, 2), entry(80, 4), entry(80, 3)]).map(({ enteredAt }) => enteredAt),
  ).toEqual(['2026-12-03', '2026-12-04', '2026-12-02', '2026-12-01'])
})
