import { expect, test } from 'vitest'
import { registerNotifications } from '#app/modules/notifications/register-consumers.server.ts'
import { consumeEvents } from '#app/platform/events/consume-events.server.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { loadDemo } from './load-demo.server.ts'

/** The whole story is read. */
const TIMEOUT_MILLISECONDS = 120_000

test('nobody is told of the past of the story, though a worker was at work before it was loaded', {
  timeout: TIMEOUT_MILLISECONDS,
}, async () => {
  registerNotifications()
  await consumeEvents()
  await loadDemo()
  const told = await reading((tx) => tx.notification.count())
  expect(told).toBeGreaterThan(0)
  expect(await consumeEvents()).toBe(0)
  expect(await reading((tx) => tx.notification.count())).toBe(told)
})
