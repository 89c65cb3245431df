import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startingRuleSet } from '#search/rules/starting-rules/rule-set.ts'
import { type AllocationEntry, allocate } from './allocate.ts'

const settings = startingRuleSet.allocation

const entry = (id: string, scoreBp: number, overrides: Partial<AllocationEntry> = {}): AllocationEntry => ({
  id,
  organizationId: `provider of ${id}`,
  scoreBp,
  textBp: 0,
  full: false,
  newcomer: false,
  ...overrides,
})

const orderOf = (entries: readonly AllocationEntry[]) =>
  [...allocate(entries, settings)].sort(([, a], [, b]) => a.rank - b.rank).map(([id]) => id)

const twelve = Array.from({ length: 12 }, (_, index) =>
  entry(`o${String(index).padStart(2, '0')}`, 9000 - index * 100),
)

describe('allocate', () => {
  it('leaves a list by score alone where nothing speaks against it', () => {
    expect(orderOf(twelve)).toEqual(twelve.map(({ id }) => id))
    expect(allocate(twelve, settings).get('o03')).toEqual({ baseRank: 4, rank: 4, adjustmentBp: 0 })
  })

  it('breaks ties by text, then by id', () => {
    const tied = [entry('b', 500), entry('a', 500), entry('c', 500, { textBp: 1 })]
    expect(orderOf(tied)).toEqual(['c', 'a', 'b'])
  })

  it('lets a provider without a free place sink, and says so', () => {
    const places = allocate([entry('full', 9000, { full: true }), entry('free', 8000)], settings)
    expect(places.get('full')).toEqual({ baseRank: 1, rank: 2, adjustmentBp: -1500, reason: 'full' })
    expect(places.get('free')).toEqual({ baseRank: 2, rank: 1, adjustmentBp: 0 })
  })

  it('shows at most two offerings of one provider among the first ten', () => {
    const greedy = twelve.map((one, index) => (index < 4 ? { ...one, organizationId: 'greedy' } : one))
    const order = orderOf(greedy)
    expect(order.slice(0, 3)).toEqual(['o00', 'o01', 'o04'])
    expect(order.slice(10)).toEqual(['o02', 'o03'])
    expect(allocate(greedy, settings).get('o02')?.reason).toBe('provider-cap')
  })

  it('caps nobody whose provider is not stated', () => {
    const anonymous = twelve.map(({ organizationId: _, ...one }) => one)
    expect(orderOf(anonymous)).toEqual(twelve.map(({ id }) => id))
  })

  it('keeps one place in five for a newcomer who is good enough', () => {
    const order = (newcomer: Partial<AllocationEntry>) =>
      orderOf(twelve.map((one) => (one.id === 'o08' ? { ...one, newcomer: true, ...newcomer } : one)))
    expect(order({}).indexOf('o08')).toBe(4)
    expect(order({ scoreBp: 5399 }).indexOf('o08')).toBe(11)
    expect(order({ full: true }).indexOf('o08')).not.toBe(4)
  })

  it('moves nobody where a newcomer is there by merit', () => {
    const list = twelve.map((one) => ({ ...one, newcomer: ['o02', 'o06', 'o11'].includes(one.id) }))
    expect(orderOf(list)).toEqual(twelve.map(({ id }) => id))
  })

  it('gives each a place of its own, keeps the cap, and does not mind the order it is asked in', () => {
    const arbitraryEntries = fc
      .array(
        fc.record({
          scoreBp: fc.integer({ min: 0, max: 10_000 }),
          textBp: fc.integer({ min: 0, max: 3 }),
          organizationId: fc.constantFrom('p1', 'p2', 'p3', 'p4', 'p5', 'p6', 'p7', 'p8'),
          full: fc.boolean(),
          newcomer: fc.boolean(),
        }),
        { maxLength: 40 },
      )
      .map((entries) => entries.map((one, index): AllocationEntry => ({ id: `o${index}`, ...one })))
    fc.assert(
      fc.property(arbitraryEntries, (entries) => {
        const order = orderOf(entries)
        expect([...order].sort()).toEqual(entries.map(({ id }) => id).sort())
        expect(orderOf([...entries].reverse())).toEqual(order)
        const byId = new Map(entries.map((one) => [one.id, one]))
        const shown = new Map<string, number>()
        for (const id of order.slice(0, settings.top)) {
          const provider = byId.get(id)!.organizationId!
          shown.set(provider, (shown.get(provider) ?? 0) + 1)
        }
        const available = new Map<string, number>()
        for (const { organizationId } of entries) {
          available.set(
            organizationId!,
            Math.min(settings.perProvider, (available.get(organizationId!) ?? 0) + 1),
          )
        }
        const enough = [...available.values()].reduce((sum, count) => sum + count, 0) >= settings.top
        if (enough) expect(Math.max(...shown.values())).toBeLessThanOrEqual(settings.perProvider)
      }),
      { numRuns: 300 },
    )
  })
})
