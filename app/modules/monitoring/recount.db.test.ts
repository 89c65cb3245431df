/**
 * Whatever happens in whatever order, counting the log anew gives the facts that the worker kept while it happened. It does not prove that
 * the facts are the right ones: `indicators.db.test.ts` does.
 */
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { consumeEvents } from '#app/platform/events/consume-events.server.ts'
import { registerConsumer } from '#app/platform/events/register-consumer.server.ts'
import { appendEvents, type DomainEvent } from '#app/platform/events.server.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { countEvent } from './count-event.server.ts'
import { countLate } from './count-late.server.ts'
import { countedTypes } from './counted-types.ts'
import { listFacts } from './facts.data.server.ts'
import { MONITORING } from './monitoring-consumer.ts'
import { recountFacts } from './recount-facts.server.ts'
import { registerMonitoring } from './register-consumers.server.ts'

const consumers = (globalThis as unknown as { yupeiConsumers: Map<string, unknown> }).yupeiConsumers
beforeEach(() => {
  consumers.clear()
  registerMonitoring()
})
afterEach(() => consumers.clear())

const id = (kind: number, place: number) =>
  `00000000-0000-4000-8000-${String(kind * 1000 + place).padStart(12, '0')}`
const few = fc.integer({ min: 1, max: 3 })
const needs = few.map((place) => id(1, place))
const providers = few.map((place) => id(2, place))
const buyer = id(3, 1)
const fen = fc.option(fc.integer({ min: 1, max: 9_000_000 }))
const code = fc.constantFrom('capacity_full', 'price_gap', 'not_eligible', 'other')

const START = Date.parse('2026-01-05T02:00:00Z')
const hoursOn = (hours: number) => new Date(START + hours * 3_600_000)
const windowAt = (hour: number) => ({
  from: hoursOn(hour).toISOString(),
  until: hoursOn(hour + 4).toISOString(),
})

const event: fc.Arbitrary<Omit<DomainEvent, 'at'>> = fc.oneof(
  fc.record({
    type: fc.constant('need.published'),
    subjectId: needs,
    organizationId: fc.constant(buyer),
    data: fc.record({
      title: fc.constantFrom('甲', '乙'),
      domain: fc.constantFrom('D1', 'R2', null),
      cluster: fc.constant(null),
      region: fc.constantFrom('500120', '500112', null),
      budgetFen: fen,
    }),
  }),
  fc.record({
    type: fc.constantFrom('need.closed', 'need.expired'),
    subjectId: needs,
    data: fc.record({ reason: fc.constantFrom('awarded', 'postponed', 'none_suitable') }),
  }),
  fc.record({
    type: fc.constant('need.settled'),
    subjectId: needs,
    data: fc.record({ result: fc.constantFrom('awarded', 'rejected', 'cancelled') }),
  }),
  fc.record({
    type: fc.constant('matches.computed'),
    subjectId: needs,
    data: fc.record({ met: fc.nat(5), unknown: fc.nat(5), nearPrice: fc.nat(2), nearOther: fc.nat(2) }),
  }),
  fc.record({
    type: fc.constantFrom('routing.exhausted', 'routing.filled'),
    subjectId: needs,
  }),
  fc.tuple(needs, few, fc.boolean()).map(([needId, place, newcomer]) => {
    const sendingId = id(4, Number(needId.slice(-1)) * 10 + place)
    const data = { sendingId, needId, toOrganizationId: id(2, place), wave: place, newcomer }
    return { type: 'need.sent', subjectId: sendingId, organizationId: buyer, data }
  }),
  fc
    .tuple(fc.constantFrom('interested', 'declined', 'lapsed'), needs, few, code)
    .map(([what, needId, place, reason]) => ({
      type: `sending.${what}`,
      subjectId: id(4, Number(needId.slice(-1)) * 10 + place),
      organizationId: id(2, place),
      data: { needId, reason },
    })),
  fc.tuple(needs, few, fc.boolean()).map(([needId, place, own]) => {
    const sendingId = id(4, Number(needId.slice(-1)) * 10 + place)
    const organizationId = own ? buyer : id(2, place)
    return { type: 'message.sent', subjectId: sendingId, organizationId, data: { needId, sendingId } }
  }),
  fc
    .tuple(fc.constantFrom('submitted', 'withdrawn'), needs, few, fen)
    .map(([what, needId, place, totalFen]) => ({
      type: `proposal.${what}`,
      subjectId: id(5, Number(needId.slice(-1)) * 10 + place),
      organizationId: id(2, place),
      data: { needId, totalFen },
    })),
  fc
    .tuple(
      fc.constantFrom('asked', 'opened', 'declined', 'cancelled', 'confirmed'),
      few,
      fc.option(needs),
      fc.constantFrom('contract', 'both_sides'),
      fen,
    )
    .map(([what, place, ofNeedId, evidence, valueFen]) => ({
      type: `deal.${what}`,
      subjectId: id(6, place),
      data: {
        ...{ buyerId: buyer, providerId: id(2, place), ofNeedId, title: '合作', domain: 'D1' },
        ...{ region: '500120', evidence, valueFen, useful: true },
      },
    })),
  fc.record({
    type: fc.constantFrom('offering.published', 'offering.paused', 'offering.archived', 'offering.confirmed'),
    subjectId: few.map((place) => id(7, place)),
    organizationId: providers,
    data: fc.record({ domain: fc.constantFrom('D1', 'R2'), region: fc.constant('500120') }),
  }),
  fc
    .tuple(fc.constantFrom('added', 'changed', 'paused', 'opened'), few, few, fc.boolean())
    .map(([what, place, units, open]) => ({
      ...{ type: `line.${what}`, subjectId: id(8, place), organizationId: id(2, place) },
      data: { ...{ title: '一号线', domain: 'R2', region: '500120', units }, hours: '[]', open },
    })),
  fc
    .tuple(fc.constantFrom('closed', 'reopened'), few, few, fc.nat(200))
    .map(([what, place, closure, hour]) => ({
      ...{ type: `line.${what}`, subjectId: id(8, place), organizationId: id(2, place) },
      data: { closureId: `closure ${closure}`, ...windowAt(hour) },
    })),
  fc.tuple(few, fc.array(fc.nat(200), { maxLength: 3 })).map(([place, hours]) => ({
    ...{ type: 'line.imported', subjectId: id(8, place), organizationId: id(2, place) },
    data: {
      windows: JSON.stringify(hours.map((hour) => windowAt(hour)).map(({ from, until }) => [from, until])),
    },
  })),
  fc
    .tuple(few, few, fc.constantFrom('held', 'confirmed', 'cancelled'), fc.nat(200), fc.boolean())
    .map(([booking, line, status, hour, shared]) => ({
      ...{ type: 'run.changed', subjectId: id(9, booking), organizationId: id(2, line) },
      data: { lineId: id(8, line), status, shared, ...windowAt(hour) },
    })),
  fc.record({ type: fc.constant('account.opened'), subjectId: needs }),
)

const begin = () =>
  transaction(async (tx) => {
    await tx.$executeRaw`TRUNCATE "DomainEvent", "EventCursor", "EventFailure", "NeedFact", "SendingFact", "ExposureSum", "QuoteFact", "DealFact", "OfferingFact", "LineFact", "LineBlockFact", "RunFact"`
  })

test('a recount of any history gives the facts that were kept while it happened', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 5, maxLength: 60 }), fc.nat(59), async (events, half) => {
      await begin()
      const dated = events.map((one, place) => ({ ...one, at: hoursOn(place) }))
      for (const part of [dated.slice(0, half), dated.slice(half)]) {
        await transaction((tx) => appendEvents(tx, part))
        await consumeEvents()
      }
      const kept = await reading(listFacts)
      const counted = await recountFacts()
      expect(await reading(listFacts)).toEqual(kept)
      expect(counted?.needs).toBe(kept.needs.length)
    }),
    { numRuns: 40 },
  )
}, 120_000)

test('events that are set aside and taken after those behind them are counted as if they had come in order', async () => {
  const refused = new Set<string>()
  registerConsumer(
    MONITORING,
    countedTypes,
    (tx, one) => {
      if (refused.has(String(one.id))) throw new Error('not now')
      return countEvent(tx, one)
    },
    { startAt: 'beginning', late: countLate },
  )
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(event, fc.boolean()), { minLength: 5, maxLength: 40 }),
      async (events) => {
        await begin()
        await transaction((tx) =>
          appendEvents(
            tx,
            events.map(([one], place) => ({ ...one, at: hoursOn(place) })),
          ),
        )
        const rows = await reading((tx) =>
          tx.domainEvent.findMany({ orderBy: { id: 'asc' }, select: { id: true } }),
        )
        refused.clear()
        for (const [place, { id: eventId }] of rows.entries())
          if (events[place]?.[1]) refused.add(String(eventId))
        await consumeEvents(hoursOn(1000))
        await consumeEvents(hoursOn(1001))
        const kept = await reading(listFacts)
        expect(await reading((tx) => tx.eventFailure.count())).toBe(0)
        await recountFacts()
        expect(await reading(listFacts)).toEqual(kept)
      },
    ),
    { numRuns: 25 },
  )
}, 180_000)

test('what happens after a recount goes on from it', async () => {
  const published = (place: number): DomainEvent => ({
    type: 'need.published',
    subjectId: id(1, place),
    organizationId: buyer,
    data: { title: '甲', domain: 'D1' },
  })
  await transaction((tx) => appendEvents(tx, [published(1)]))
  await consumeEvents()
  await recountFacts()
  await transaction((tx) => appendEvents(tx, [published(2)]))
  await consumeEvents()
  expect((await reading(listFacts)).needs.map(({ needId }) => needId)).toEqual([id(1, 1), id(1, 2)])
})
