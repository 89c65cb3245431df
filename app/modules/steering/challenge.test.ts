import { expect, test } from 'vitest'
import { inOrder, meanPoints, standardWeights, sumOf, takesEntries, weightsAreWhole } from './challenge.ts'

test('an entry at the deadline comes too late, one before it in time', () => {
  const challenge = { deadlineAt: new Date('2026-12-31T10:00:00Z'), concludedAt: null }
  expect(takesEntries(challenge, new Date('2026-12-31T09:59:59.999Z'))).toBe(true)
  expect(takesEntries(challenge, challenge.deadlineAt)).toBe(false)
  const concluded = { ...challenge, concludedAt: new Date('2026-12-01') }
  expect(takesEntries(concluded, new Date('2026-12-02'))).toBe(false)
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
