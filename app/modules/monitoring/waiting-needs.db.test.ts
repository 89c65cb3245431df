/** How needs stood at the end of a month stays what it was, whatever becomes of them. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { consumeEvents } from '#app/platform/events/consume-events.server.ts'
import { appendEvents, type DomainEvent } from '#app/platform/events.server.ts'
import { type Period, readPeriod } from '#app/platform/period.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { listFacts } from './facts.data.server.ts'
import { getIndicator, type IndicatorCode } from './indicator.ts'
import { readIndicator } from './read-indicator.server.ts'
import { recountFacts } from './recount-facts.server.ts'
import { registerMonitoring } from './register-consumers.server.ts'

const consumers = (globalThis as unknown as { yupeiConsumers: Map<string, unknown> }).yupeiConsumers
beforeEach(() => {
  consumers.clear()
  registerMonitoring()
})
afterEach(() => consumers.clear())

const id = (place: number) => `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`
const NEED = id(1)
const on = (day: string) => new Date(`${day}T02:00:00Z`)
const event = (day: string, type: string, data: DomainEvent['data'] = {}): DomainEvent => ({
  ...{ type, subjectId: NEED, organizationId: id(9), at: on(day) },
  data: { needId: NEED, ...data },
})
const published = (day: string) =>
  event(day, 'need.published', { title: '需求', domain: 'D1', region: '500120', budgetFen: 1_000_000 })
const told = (day: string, place: number): DomainEvent => ({
  ...event(day, 'need.sent', { sendingId: id(place), toOrganizationId: id(place), wave: 1 }),
  subjectId: id(place),
})

async function happened(...events: DomainEvent[]) {
  await transaction((tx) => appendEvents(tx, events))
  await consumeEvents()
}

/** The figure of each month, as it is read on a day. */
async function figures(code: IndicatorCode, months: readonly string[], day = '2026-11-28') {
  const found: (number | undefined)[] = []
  for (const month of months) {
    const period = readPeriod(month) as Period
    const figure = await readIndicator({ region: null }, getIndicator(code), {}, period, on(day))
    found.push(figure?.denominator)
  }
  return found
}

const MONTHS = ['2026-09', '2026-10', '2026-11']

test('a need that waits is counted for the month in which it waited, also after it was closed', async () => {
  await happened(published('2026-10-01'), told('2026-10-02', 11), event('2026-10-10', 'routing.exhausted'))
  expect(await figures('open-unmet', MONTHS)).toEqual([0, 1, 1])
  expect(await figures('unanswered', MONTHS)).toEqual([0, 1, 1])
  await happened(event('2026-11-20', 'need.closed', { reason: 'none_suitable' }))
  expect(await figures('open-unmet', MONTHS)).toEqual([0, 1, 0])
  expect(await figures('unanswered', MONTHS)).toEqual([0, 1, 0])
})

test('one more invitation takes a need from those without a way on from then, and changes no month before', async () => {
  await happened(published('2026-09-01'), told('2026-09-02', 11), event('2026-09-10', 'routing.exhausted'))
  await happened(told('2026-10-20', 12))
  expect(await figures('open-unmet', MONTHS)).toEqual([1, 0, 0])
  await happened(event('2026-11-03', 'routing.exhausted'))
  expect(await figures('open-unmet', MONTHS)).toEqual([1, 0, 1])
  await happened({ ...event('2026-11-20', 'sending.interested'), subjectId: id(12), organizationId: id(12) })
  expect(await figures('open-unmet', MONTHS)).toEqual([1, 0, 0])

  const facts = await reading(listFacts)
  await recountFacts()
  expect(await reading(listFacts)).toEqual(facts)
})
