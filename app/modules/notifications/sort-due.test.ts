import { expect, test } from 'vitest'
import type { Topic } from './notification.ts'
import { DEFAULT_TIMES } from './quiet-hours.ts'
import { LETTERS_PER_DAY, sortDue } from './sort-due.ts'

const NOON = new Date('2026-11-28T12:00:00+08:00')
const due = (id: string, mergeable: boolean, { topic = 'todo' as Topic, read = false } = {}) => ({
  id,
  mergeable,
  notification: { topic, readAt: read ? NOON : null },
})
const sort = (deliveries: ReturnType<typeof due>[], more: Partial<Parameters<typeof sortDue>[1]> = {}) => {
  const sorted = sortDue(deliveries, {
    choices: [],
    times: DEFAULT_TIMES,
    lettersToday: 0,
    now: NOON,
    ...more,
  })
  return {
    letters: sorted.letters.map((letter) => letter.map(({ id }) => id).join('+')),
    suppressed: sorted.suppressed.map(({ delivery, reason }) => `${delivery.id} ${reason}`),
    held: sorted.held.map(({ delivery, reason, until }) => `${delivery.id} ${reason} ${until.toISOString()}`),
  }
}

test('what can wait is one letter together, what cannot is one each', () => {
  expect(sort([due('a', true), due('b', false), due('c', true)]).letters).toEqual(['b', 'a+c'])
})

test('nobody is written to about what they have read or do not want any more', () => {
  const choices = [{ topic: 'system' as const, channel: 'email' as const, wanted: false }]
  const sorted = sort([due('a', true, { read: true }), due('b', false, { topic: 'system' })], { choices })
  expect(sorted).toEqual({ letters: [], suppressed: ['a read', 'b unwanted'], held: [] })
})

test('at night only the urgent goes out', () => {
  const night = new Date('2026-11-28T21:00:30+08:00')
  const sorted = sort([due('a', true), due('b', false)], { now: night })
  expect(sorted.letters).toEqual(['b'])
  expect(sorted.held).toEqual(['a quiet 2026-11-29T00:00:00.000Z'])
})

test('over the cap of the day everything waits for the next morning', () => {
  const sorted = sort([due('a', true), due('b', false)], { lettersToday: LETTERS_PER_DAY - 1 })
  expect(sorted.letters).toEqual(['b'])
  expect(sorted.held).toEqual(['a cap 2026-11-29T01:00:00.000Z'])
})
