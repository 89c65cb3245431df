/**
 * The pure rules of booking, by property: what is shown as free is never refused, nothing that is taken is shown as free, and the
 * price, the wait list and the pools keep what they promise.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '#app/platform/dates.ts'
import { fenOfYuan } from '#app/platform/money.ts'
import { type BookingTransition, bookingStatuses, bookingTransitions, mayGo, occupies } from './booking.ts'
import { mondayOfWeek, weekOf } from './calendar-week.ts'
import { judgeCapability, widerThan } from './capability.ts'
import { freeCapacity } from './free-capacity.ts'
import { freeDays } from './free-windows.ts'
import type { Busy, Diary, LineFacts } from './line.ts'
import { fitsOpeningHours, openMinutes } from './opening-hours.ts'
import { bestPool, type PoolRun } from './pooling.ts'
import { customerTypeOf, priceFen } from './rate-card.ts'
import { clashes, freeUnits } from './units.ts'
import { utilisation } from './utilisation.ts'
import { eligible, inOrder } from './wait-list.ts'
import { weekGrid } from './week-grid.ts'
import { whyNot } from './why-not.ts'
import {
  GRID_MINUTES,
  HOUR,
  inputOf,
  instantAt,
  instantOfInput,
  MINUTE,
  minutesOf,
  overlaps,
} from './window.ts'

const TODAY = '2026-11-23'
const NOW = instantAt(TODAY, 0)
const at = (day: string, hour: number) => instantAt(day, hour * 60)
const FAMILIES = ['甲', '乙']

function aLine(overrides: Partial<LineFacts> = {}): LineFacts {
  return {
    id: 'line',
    organizationId: 'provider',
    offeringId: 'offering',
    name: '一号线',
    status: 'open',
    capability: { batchKg: { min: 10, max: 500 }, materials: ['polymer'] },
    parallelUnits: 2,
    changeoverMinutes: 120,
    families: FAMILIES,
    openingHours: Array.from({ length: 7 }, (_, index) =>
      index < 6 ? { from: '08:00', until: '20:00' } : null,
    ),
    horizonDays: 30,
    noticeHours: 0,
    minBlockMinutes: 60,
    maxBlockMinutes: 2_880,
    cancelHours: 48,
    holdHours: 48,
    quotaPerFirm: 3,
    openSharePercent: 100,
    needsQualification: false,
    orderMode: 'approval',
    rateCard: { standard: { setupFen: 1_000, perHourFen: 601 }, small: { setupFen: 0, perHourFen: 100 } },
    ...overrides,
  }
}

const nobody: Diary = { busy: [], closed: [] }
const customer = { organizationId: 'customer', keptWindows: 0, qualifiedTo: null }
const aRun = (day: string, hour: number, hours: number, family = '甲') => ({
  from: at(day, hour),
  until: at(day, hour + hours),
  family,
  parameters: {},
})

/** A run somewhere in two weeks, on the grid. */
const someBusy = fc
  .record({
    start: fc.integer({ min: 0, max: 14 * 48 }),
    steps: fc.integer({ min: 2, max: 48 }),
    unit: fc.integer({ min: 1, max: 2 }),
    family: fc.constantFrom(...FAMILIES),
  })
  .map(({ start, steps, unit, family }): Busy => {
    const from = new Date(NOW.getTime() + start * GRID_MINUTES * MINUTE)
    const until = new Date(from.getTime() + steps * GRID_MINUTES * MINUTE)
    return { from, until, readyAt: new Date(until.getTime() + 120 * MINUTE), unit, family }
  })
const someClosed = fc
  .record({ start: fc.integer({ min: 0, max: 14 * 24 }), hours: fc.integer({ min: 1, max: 30 }) })
  .map(({ start, hours }) => {
    const from = new Date(NOW.getTime() + start * HOUR)
    return { from, until: new Date(from.getTime() + hours * HOUR), reason: '检修' }
  })
const someDiary = fc.record({
  busy: fc.array(someBusy, { maxLength: 12 }),
  closed: fc.array(someClosed, { maxLength: 3 }),
})

describe('free windows', () => {
  const asked = { firstDay: TODAY, lastDay: addDays(TODAY, 9) }

  test('are never refused, and never touch what is taken or closed', () => {
    fc.assert(
      fc.property(
        someDiary,
        fc.integer({ min: 2, max: 40 }),
        fc.constantFrom(...FAMILIES),
        fc.constantFrom(100, 40),
        (diary, steps, family, openSharePercent) => {
          const line = aLine({ openSharePercent })
          const minutes = steps * GRID_MINUTES
          for (const { start } of freeDays(line, diary, { ...asked, minutes, family }, NOW)) {
            if (!start) continue
            expect(minutesOf(start)).toBe(minutes)
            expect(whyNot({ ...start, family, parameters: {} }, line, diary, customer, NOW)).toEqual([])
            expect(diary.closed.some((one) => overlaps(one, start))).toBe(false)
            const used = new Set(diary.busy.filter((one) => overlaps(one, start)).map(({ unit }) => unit))
            expect(start.units).toBeLessThanOrEqual(2 - used.size)
          }
        },
      ),
      { numRuns: 60 },
    )
  })

  test('leave out no day on which a start on the grid would do', () => {
    fc.assert(
      fc.property(someDiary, fc.integer({ min: 2, max: 20 }), (diary, steps) => {
        const line = aLine()
        const minutes = steps * GRID_MINUTES
        for (const { day, start } of freeDays(line, diary, { ...asked, minutes, family: '甲' }, NOW)) {
          const some = Array.from({ length: 48 }, (_, index) => {
            const from = instantAt(day, index * GRID_MINUTES)
            return { from, until: new Date(from.getTime() + minutes * MINUTE), family: '甲', parameters: {} }
          }).filter((run) => whyNot(run, line, diary, customer, NOW).length === 0)
          expect(start?.from).toEqual(some[0]?.from)
        }
      }),
      { numRuns: 40 },
    )
  })

  test('clash with another family exactly within the change-over, the same way round from both sides', () => {
    fc.assert(
      fc.property(someBusy, someBusy, (a, b) => {
        expect(clashes(a, b, 120)).toBe(clashes(b, a, 120))
        const gap = Math.max(+a.from - +b.until, +b.from - +a.until) / MINUTE
        expect(clashes(a, b, 120)).toBe(a.family === b.family ? gap < 0 : gap < 120)
      }),
    )
  })

  test('prefer the unit on which the family runs already', () => {
    const before: Busy = { ...aRun('2026-11-24', 8, 4), unit: 2, readyAt: at('2026-11-24', 14) }
    expect(freeUnits(aLine(), [before], aRun('2026-11-24', 12, 2))).toEqual([2, 1])
  })
})

describe('a refusal', () => {
  test('names every rule at once, with what would do', () => {
    const line = aLine({ needsQualification: true, quotaPerFirm: 1, status: 'paused' })
    const request = {
      ...aRun('2027-01-03', 7, 0.5, '丙'),
      batchKg: 900,
      parameters: { materials: ['steel'], temperatureCelsius: 150 },
    }
    const rules = whyNot(request, line, nobody, { ...customer, keptWindows: 1 }, NOW).map(({ rule }) => rule)
    expect(rules.sort()).toEqual(
      [
        'paused',
        'horizon',
        'too-short',
        'opening-hours',
        'family',
        'batch-too-large',
        'materials',
        'unqualified',
        'quota',
      ].sort(),
    )
  })

  test.each([
    ['reversed', { ...aRun('2026-11-24', 12, 4), until: at('2026-11-24', 10) }, {}],
    ['off-grid', { ...aRun('2026-11-24', 12, 4), from: instantAt('2026-11-24', 725) }, {}],
    ['past', aRun('2026-11-20', 12, 4), {}],
    ['notice', aRun('2026-11-23', 12, 4), { noticeHours: 24 }],
    ['too-long', aRun('2026-11-24', 8, 60), {}],
    ['own-line', aRun('2026-11-24', 8, 4), { organizationId: 'customer' }],
    ['open-share', aRun('2026-11-24', 8, 12), { openSharePercent: 8 }],
  ] as const)('says %s', (rule, request, overrides) => {
    expect(whyNot(request, aLine(overrides), nobody, customer, NOW).map((one) => one.rule)).toContain(rule)
  })

  test('says how long a batch takes, and that a qualification ends before the run does', () => {
    const line = aLine({ capability: { throughputKgPerHour: 50 }, needsQualification: true })
    const broken = whyNot(
      { ...aRun('2026-11-24', 8, 4), batchKg: 230 },
      line,
      nobody,
      { ...customer, qualifiedTo: '2026-11-23' },
      NOW,
    )
    expect(broken).toEqual([
      { rule: 'too-little-time', values: { hours: 5, perHour: 50, wanted: 230 } },
      { rule: 'qualification-ends', values: { lastOn: '2026-11-23' } },
    ])
  })

  test('does not follow from what a line leaves blank: that is unknown', () => {
    expect(judgeCapability({ temperatureCelsius: 150, materials: ['polymer'] }, {})).toEqual({
      broken: [],
      unknown: ['temperatureCelsius', 'materials'],
    })
  })

  test('of a window of a thousand years comes at once', () => {
    const forever = { ...aRun('2026-11-24', 8, 4), until: new Date('9999-12-31T00:00:00Z') }
    expect(whyNot(forever, aLine({ openSharePercent: 50 }), nobody, customer, NOW).length).toBeGreaterThan(0)
  })
})

describe('a line', () => {
  test('claims no more than its offering', () => {
    const offering = {
      batchKg: { min: 50, max: 800 },
      materials: ['polymer', 'steel'],
      precisionMicrometre: 20,
      parallelUnits: 2,
    }
    expect(
      widerThan({ batchKg: { min: 60, max: 700 }, materials: ['steel'], precisionMicrometre: 30 }, offering),
    ).toEqual([])
    expect(
      widerThan(
        { batchKg: { min: 60, max: 900 }, materials: ['food'], precisionMicrometre: 10, parallelUnits: 3 },
        offering,
      ),
    ).toEqual(['batchKg', 'materials', 'precisionMicrometre', 'parallelUnits'])
  })

  test('is open over a night that belongs to the run, and is paid for its opening hours', () => {
    const { openingHours } = aLine()
    const overNight = { from: at('2026-11-24', 18), until: at('2026-11-25', 10) }
    expect(fitsOpeningHours(openingHours, overNight)).toBe(true)
    expect(openMinutes(openingHours, overNight)).toBe(240)
    expect(fitsOpeningHours(openingHours, { from: at('2026-11-29', 9), until: at('2026-11-29', 10) })).toBe(
      false,
    )
  })

  test('that is full says no room and when there is some again', () => {
    const line = aLine({
      parallelUnits: 1,
      openingHours: Array.from({ length: 7 }, () => ({ from: '00:00', until: '24:00' })),
    })
    const full: Busy = {
      from: NOW,
      until: at('2026-12-15', 0),
      readyAt: at('2026-12-15', 2),
      unit: 1,
      family: '甲',
    }
    expect(freeCapacity(line, { busy: [full], closed: [] }, NOW)).toEqual({
      openSlots: 0,
      nextFreeOn: '2026-12-15',
    })
    expect(freeCapacity(line, nobody, NOW)).toEqual({ openSlots: 1, nextFreeOn: TODAY })
  })

  test('is used by as many percent as hours are booked of those offered', () => {
    const [week] = utilisation(aLine(), [aRun('2026-11-24', 8, 12)], [], { firstDay: TODAY, weeks: 1 })
    expect(week).toEqual({ monday: TODAY, offeredHours: 144, bookedHours: 12, percent: 8 })
  })

  test('shows in its week how many units are free and nothing else', () => {
    const grid = weekGrid(
      aLine(),
      { busy: [{ ...aRun('2026-11-24', 8, 4), unit: 1, readyAt: at('2026-11-24', 12) }], closed: [] },
      TODAY,
      NOW,
    )
    const row = grid.rows.find(({ fromHour }) => fromHour === 8)
    expect(row?.cells.map(({ state }) => state)).toEqual([
      'free',
      'partly',
      'free',
      'free',
      'free',
      'free',
      'closed',
    ])
    expect(JSON.stringify(grid)).not.toContain('甲')
  })
})

describe('a price', () => {
  test('is whole fen, grows with time, and of a part of an hour is its part', () => {
    const { rateCard, openingHours } = aLine()
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 24 }), (steps) => {
        const window = { from: at('2026-11-24', 8), until: instantAt('2026-11-24', 8 * 60 + steps * 30) }
        const price = priceFen(rateCard, 'standard', openingHours, window)
        expect(price).toBe(1_000 + Math.ceil((steps * 601) / 2))
        expect(priceFen(rateCard, 'small', openingHours, window)).toBe(steps * 50)
        expect(priceFen(rateCard, 'large', openingHours, window)).toBe(price)
      }),
    )
  })

  test('is read as typed in yuan, and who pays what follows from size and label', () => {
    expect(['1,200.5', '８００', '-3', '1e9'].map(fenOfYuan)).toEqual([120_050, 80_000, null, null])
    expect(customerTypeOf({ size: 'large', labels: ['new-rd-institution'] })).toBe('academic')
    expect(customerTypeOf({ size: 'micro', labels: [] })).toBe('small')
    expect(customerTypeOf({ size: null, labels: [] })).toBe('standard')
  })
})

describe('the wait list', () => {
  const someEntry = fc
    .record({
      id: fc.uuid(),
      organizationId: fc.constantFrom('甲厂', '乙厂', '丙厂'),
      minute: fc.integer({ min: 0, max: 500 }),
      lapses: fc.integer({ min: 0, max: 1 }),
    })
    .map(({ minute, ...entry }) => ({ ...entry, joinedAt: new Date(minute * MINUTE) }))

  test('forgets nobody, and does not depend on the order in which it is read', () => {
    fc.assert(
      fc.property(fc.uniqueArray(someEntry, { selector: ({ id }) => id, maxLength: 12 }), (entries) => {
        const order = inOrder(entries).map(({ id }) => id)
        expect([...order].sort()).toEqual(entries.map(({ id }) => id).sort())
        expect(inOrder([...entries].reverse()).map(({ id }) => id)).toEqual(order)
      }),
    )
  })

  test("puts a firm's second wish behind everybody's first, and those who let an offer lapse behind", () => {
    const entry = (id: string, organizationId: string, minute: number, lapses = 0) => ({
      id,
      organizationId,
      joinedAt: new Date(minute * MINUTE),
      lapses,
    })
    const entries = [
      entry('a1', '甲厂', 1),
      entry('a2', '甲厂', 2),
      entry('b1', '乙厂', 3),
      entry('c1', '丙厂', 0, 1),
    ]
    expect(inOrder(entries).map(({ id }) => id)).toEqual(['a1', 'b1', 'a2', 'c1'])
    expect(eligible(entries, new Map([['甲厂', 3]]), 3).map(({ id }) => id)).toEqual(['b1', 'c1'])
  })
})

describe('pooling', () => {
  const someRun = fc
    .record({
      id: fc.uuid(),
      organizationId: fc.constantFrom('甲厂', '乙厂', '丙厂'),
      day: fc.integer({ min: 1, max: 5 }),
      hour: fc.integer({ min: 8, max: 14 }),
      hours: fc.integer({ min: 2, max: 6 }),
      unit: fc.integer({ min: 1, max: 2 }),
      family: fc.constantFrom(...FAMILIES),
      before: fc.integer({ min: 0, max: 40 }),
      after: fc.integer({ min: 0, max: 40 }),
      batchKg: fc.option(fc.integer({ min: 10, max: 400 })),
    })
    .map(({ day, hour, hours, before, after, ...run }): PoolRun => {
      const window = aRun(addDays(TODAY, day), hour, hours)
      return {
        ...run,
        from: window.from,
        until: window.until,
        customerType: 'standard',
        conditions: '',
        flexFrom: new Date(+window.from - before * HOUR),
        flexUntil: new Date(+window.until + after * HOUR),
      }
    })

  test("breaks nobody's window, brings no two of one firm together, and shares out exactly what is saved", () => {
    fc.assert(
      fc.property(fc.uniqueArray(someRun, { selector: ({ id }) => id, maxLength: 6 }), (some) => {
        const line = aLine()
        // No unit holds two at once: the database refuses them.
        const runs = some.filter(
          (run, index) => !some.slice(0, index).some((one) => one.unit === run.unit && overlaps(one, run)),
        )
        const busy = runs.map((run): Busy => ({ ...run, readyAt: new Date(+run.until + 120 * MINUTE) }))
        const plan = bestPool(line, { busy, closed: [] }, runs, NOW)
        if (!plan) return
        const { anchor, joiner, shares } = plan
        expect(anchor.organizationId).not.toBe(joiner.organizationId)
        expect(anchor.family).toBe(joiner.family)
        expect(plan.from >= joiner.flexFrom && plan.until <= joiner.flexUntil).toBe(true)
        expect(shares.anchor + shares.joiner).toBe(plan.savedFen)
        expect(Number.isInteger(shares.anchor) && Number.isInteger(shares.joiner)).toBe(true)
        if (plan.kind === 'batch') {
          expect([plan.from, plan.until]).toEqual([anchor.from, anchor.until])
          expect((anchor.batchKg ?? 0) + (joiner.batchKg ?? 0)).toBeLessThanOrEqual(500)
        } else {
          expect(plan.savedMinutes).toBe(line.changeoverMinutes)
          expect([+anchor.until, +anchor.from]).toContain(
            plan.from >= anchor.until ? +plan.from : +plan.until,
          )
          const others = busy.filter((one) => one.unit === plan.unit && one !== busy[runs.indexOf(joiner)])
          expect(others.some((one) => overlaps(one, plan))).toBe(false)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe("a booking's life", () => {
  test('ends: no step leads out of what is over, and every way there frees the unit', () => {
    const steps = Object.keys(bookingTransitions) as BookingTransition[]
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            step: fc.constantFrom(...steps),
            by: fc.constantFrom('customer', 'provider', 'clock'),
          }),
        ),
        (events) => {
          let status: (typeof bookingStatuses)[number] = 'held'
          for (const { step, by } of events) {
            const before = status
            if (mayGo(step, status, by as 'customer')) status = bookingTransitions[step].to
            // Once free, never taken again.
            if (!occupies(before)) expect(occupies(status)).toBe(false)
          }
        },
      ),
    )
    for (const status of bookingStatuses.filter((one) => !occupies(one)))
      expect(
        steps.some((step) => (bookingTransitions[step].from as readonly string[]).includes(status)),
      ).toBe(false)
  })
})

describe('weeks and times as typed', () => {
  test('a week is found by its number, and found again by its Monday', () => {
    expect(mondayOfWeek('2026-W53', TODAY)).toBe('2026-12-28')
    expect(mondayOfWeek('2027-W53', TODAY)).toBeNull()
    expect(mondayOfWeek('第32周', TODAY)).toBe('2027-08-09')
    expect(mondayOfWeek('48', TODAY)).toBe(TODAY)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_000 }), (days) => {
        const day = addDays('2020-01-01', days)
        const monday = mondayOfWeek(weekOf(day), TODAY)
        expect(monday !== null && monday <= day && addDays(monday, 6) >= day).toBe(true)
      }),
    )
  })

  test('an instant in a control is the same instant', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000_000 }), (minutes) => {
        const instant = new Date(minutes * MINUTE + Date.UTC(2024, 0, 1))
        expect(instantOfInput(inputOf(instant))).toEqual(instant)
      }),
    )
    expect(instantOfInput('2026-02-30T08:00')).toBeNull()
  })
})
