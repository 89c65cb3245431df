/** Events reach each consumer once in effect, in the order of their commits, whatever fails. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { appendEvent, appendEvents } from '../events.server.ts'
import { reading, type Tx, transaction } from '../transaction.server.ts'
import { ATTEMPTS_LIMIT } from './attempt.ts'
import { consumeEvents } from './consume-events.server.ts'
import type { EventHandler } from './consumer.server.ts'
import { listEventFailures, readEventLag, replayEvents } from './event-failures.server.ts'
import { orderEvents } from './order-events.server.ts'
import { registerConsumer } from './register-consumer.server.ts'
import type { StoredEvent } from './stored-event.ts'

const NOW = new Date('2026-11-28T02:00:00Z')
const later = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000)

const consumers = (globalThis as unknown as { yupeiConsumers: Map<string, unknown> }).yupeiConsumers
beforeEach(() => consumers.clear())
afterEach(() => consumers.clear())

const happen = (...subjects: string[]) =>
  transaction((tx) =>
    appendEvents(
      tx,
      subjects.map((subjectId) => ({ type: 'thing.done', subjectId })),
    ),
  )

/** An effect in the database: a row for each event, also when the same is taken twice. */
const note: EventHandler = async (tx, { subjectId }) => {
  await tx.mail.create({ data: { to: 'a@example.com', subject: subjectId, text: '' } })
}
const noted = async () => {
  const rows = await reading((tx) => tx.mail.findMany({ select: { subject: true } }))
  return rows.map(({ subject }) => subject).sort()
}

test('each consumer takes each event of its types once, in order', async () => {
  const seen: string[] = []
  const look =
    (name: string) =>
    async (_tx: Tx, { subjectId, data }: StoredEvent) => {
      seen.push(`${name} ${subjectId} ${data.count ?? ''}`.trim())
    }
  registerConsumer('all', 'all', look('all'), { startAt: 'beginning' })
  registerConsumer('some', ['thing.counted'], look('some'), { startAt: 'beginning' })
  await happen('one', 'two')
  await transaction((tx) =>
    appendEvent(tx, { type: 'thing.counted', subjectId: 'three', data: { count: 3 } }),
  )
  expect(await consumeEvents(NOW)).toBe(4)
  expect(await consumeEvents(NOW)).toBe(0)
  expect(seen).toEqual(['all one', 'all two', 'all three 3', 'some three 3'])
})

test('a new consumer begins with what happens from now on', async () => {
  await happen('long ago')
  registerConsumer('new', 'all', note)
  expect(await consumeEvents(NOW)).toBe(0)
  await happen('now')
  expect(await consumeEvents(NOW)).toBe(1)
  expect(await noted()).toEqual(['now'])
})

test('more events than are taken at once are taken, and those of other types are passed over', async () => {
  registerConsumer('many', ['thing.done'], note, { startAt: 'beginning' })
  await transaction((tx) =>
    appendEvents(
      tx,
      Array.from({ length: 95 }, (_, place) => ({
        type: place % 2 ? 'thing.done' : 'other.thing',
        subjectId: `${place}`,
      })),
    ),
  )
  expect(await consumeEvents(NOW)).toBe(47)
  expect(await noted()).toHaveLength(47)
  const [lag] = await reading(readEventLag)
  expect(lag).toMatchObject({ consumer: 'many', waiting: 0, failing: 0, dead: 0 })
})

test('several workers at once repeat nothing', async () => {
  registerConsumer('worker', 'all', note, { startAt: 'beginning' })
  await happen(...Array.from({ length: 60 }, (_, place) => `${place}`))
  await Promise.all([consumeEvents(NOW), consumeEvents(NOW), consumeEvents(NOW)])
  await consumeEvents(NOW)
  expect(new Set(await noted()).size).toBe(60)
  expect(await noted()).toHaveLength(60)
})

test('an event has its place once, and nothing else of it changes', async () => {
  await happen('one')
  await Promise.all([orderEvents(), orderEvents()])
  const [event] = await reading((tx) => tx.domainEvent.findMany())
  expect(event?.position).toBe(1n)
  const change = (data: object) => reading((tx) => tx.domainEvent.updateMany({ data }))
  await expect(change({ position: 2n })).rejects.toThrow()
  await expect(change({ type: 'x.y' })).rejects.toThrow()
})

test('an event that was written first and committed last is taken too', async () => {
  registerConsumer('patient', 'all', note, { startAt: 'beginning' })
  const commit = (id: bigint, subjectId: string) =>
    reading((tx) => tx.domainEvent.create({ data: { id, type: 'thing.done', subjectId } }))
  await commit(100n, 'quick')
  await consumeEvents(NOW)
  await commit(50n, 'slow')
  expect(await consumeEvents(NOW)).toBe(1)
  expect(await noted()).toEqual(['quick', 'slow'])
})

test('a poisoned event keeps no other back, is tried again, is given up with its reason, and is replayed', async () => {
  let poisoned = true
  registerConsumer(
    'careful',
    'all',
    async (tx, event) => {
      await note(tx, event)
      if (poisoned && event.subjectId === 'poison') throw new Error('cannot read this')
    },
    { startAt: 'beginning' },
  )
  await happen('one', 'two', 'poison', 'three')
  await consumeEvents(NOW)
  expect(await noted()).toEqual(['one', 'three', 'two'])
  for (let hour = 1; hour <= ATTEMPTS_LIMIT * 4; hour++) await consumeEvents(later(hour * 3))
  const [failure] = await reading((tx) => listEventFailures(tx, 10))
  expect(failure).toMatchObject({ type: 'thing.done', subjectId: 'poison', attempts: ATTEMPTS_LIMIT })
  expect(failure?.reason).toBe('Error: cannot read this')
  expect(failure?.deadAt).not.toBeNull()
  expect(await reading(readEventLag)).toMatchObject([{ waiting: 0, failing: 0, dead: 1 }])

  poisoned = false
  expect(await transaction((tx) => replayEvents(tx, undefined, later(99)))).toBe(1)
  expect(await consumeEvents(later(100))).toBe(1)
  expect(await noted()).toEqual(['one', 'poison', 'three', 'two'])
  expect(await reading((tx) => listEventFailures(tx, 10))).toEqual([])
})

test('one consumer that fails keeps no other from reading', async () => {
  registerConsumer('broken', 'all', () => Promise.reject(new Error('broken')), { startAt: 'beginning' })
  registerConsumer('sound', 'all', note, { startAt: 'beginning' })
  await happen('one')
  await consumeEvents(NOW)
  expect(await noted()).toEqual(['one'])
})
