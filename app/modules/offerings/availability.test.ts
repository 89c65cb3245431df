import { describe, expect, it } from 'vitest'
import { availabilityWords, weeksAhead } from './availability.ts'

const TODAY = '2026-11-25'
const states = (availability: Parameters<typeof weeksAhead>[0]) =>
  weeksAhead(availability, TODAY).map((week) => week.state)

describe('the twelve weeks ahead', () => {
  it('begin with the Monday of this week', () => {
    const weeks = weeksAhead({ openSlots: null, nextFreeOn: null }, TODAY)
    expect(weeks).toHaveLength(12)
    expect(weeks[0]?.from).toBe('2026-11-23')
    expect(weeks[11]?.from).toBe('2027-02-08')
  })

  it('are open all along where there is room today', () => {
    expect(new Set(states({ openSlots: 2, nextFreeOn: null }))).toEqual(new Set(['open']))
  })

  it('are full until the week of the next free day', () => {
    expect(states({ openSlots: 0, nextFreeOn: '2026-12-09' }).slice(0, 4)).toEqual([
      'full',
      'full',
      'open',
      'open',
    ])
  })

  it('that were not spoken of are unknown, not full', () => {
    expect(states({ openSlots: 0, nextFreeOn: null }).slice(0, 3)).toEqual(['full', 'unknown', 'unknown'])
    expect(new Set(states({ openSlots: null, nextFreeOn: null }))).toEqual(new Set(['unknown']))
  })

  it('end with the validity of the offering', () => {
    expect(states({ openSlots: 1, nextFreeOn: null, validTo: '2026-12-07' }).slice(0, 4)).toEqual([
      'open',
      'open',
      'open',
      'ended',
    ])
  })
})

it.each([
  [
    { openSlots: 2, nextFreeOn: '2027-01-01' },
    { key: 'openNow', count: 2 },
  ],
  [
    { openSlots: 0, nextFreeOn: '2027-01-01' },
    { key: 'fullUntil', day: '2027-01-01' },
  ],
  [
    { openSlots: null, nextFreeOn: '2026-11-01' },
    { key: 'freeSince', day: '2026-11-01' },
  ],
  [{ openSlots: 0, nextFreeOn: null }, { key: 'full' }],
  [{ openSlots: null, nextFreeOn: null }, { key: 'unknown' }],
] as const)('%o is said as %o', (availability, words) => {
  expect(availabilityWords(availability, TODAY)).toEqual(words)
})
