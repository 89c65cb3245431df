/** What the operator sees of how people are told, and has tried again. */
import { expect, test } from 'vitest'
import { consumeEvents } from '#app/platform/events/consume-events.server.ts'
import { registerConsumer } from '#app/platform/events/register-consumer.server.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { post } from '#app/platform/mail.server.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { aMember } from '#tests/factories/an-organization.ts'
import { readDeliveries } from './read-deliveries.server.ts'
import { replayFailures, replayLetters } from './replay.server.ts'

test('letters that were given up are listed without their words, and go out again', async () => {
  const operator = await aMember()
  const id = await transaction((tx) => post(tx, { to: 'li@example.com', subject: '机密', text: '机密' }))
  await reading((tx) =>
    tx.mail.updateMany({ data: { deadAt: new Date(), attempts: 8, lastError: '550 no such user' } }),
  )
  const view = await readDeliveries('dead', 1)
  expect(view.others).toMatchObject([
    { id, address: 'l***@example.com', attempts: 8, reason: '550 no such user' },
  ])
  expect(JSON.stringify(view)).not.toContain('机密')
  expect(await replayLetters(operator, id)).toBe(1)
  expect(await replayLetters(operator)).toBe(0)
  expect(await reading((tx) => tx.mail.findMany())).toMatchObject([{ attempts: 0, deadAt: null }])
  const events = await reading((tx) => tx.domainEvent.findMany({ where: { type: 'letter.replayed' } }))
  expect(events[0]).toMatchObject({ subjectId: id, actorId: operator.userId, data: { count: 1 } })
})

test('events that were set aside are listed with the reason, and taken when they are replayed', async () => {
  const operator = await aMember()
  let sound = false
  registerConsumer('shaky', ['thing.done'], async () => {
    if (!sound) throw new Error('no bearing')
  })
  await consumeEvents()
  await transaction((tx) => appendEvent(tx, { type: 'thing.done', subjectId: 's' }))
  await consumeEvents()
  const [failure] = (await readDeliveries('dead', 1)).failures
  expect(failure).toMatchObject({ consumer: 'shaky', type: 'thing.done', reason: 'Error: no bearing' })
  sound = true
  const only = { consumer: 'shaky', eventId: BigInt(failure?.eventId ?? 0) }
  expect(await replayFailures(operator, only)).toBe(1)
  await consumeEvents()
  expect((await readDeliveries('dead', 1)).failures).toEqual([])
})
