import type { Actor } from '#app/modules/accounts/actor.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { topics } from './notification.ts'
import type { Times } from './quiet-hours.ts'
import { putChoices, putTimes } from './settings.data.server.ts'

/** @param wanted 'todo.email' for each topic that is wanted as a letter */
export function changeSettings(actor: Actor, wanted: readonly string[], times: Times): Promise<void> {
  const choices = topics.map((topic) => ({
    topic,
    channel: 'email' as const,
    wanted: wanted.includes(`${topic}.email`),
  }))
  return transaction(async (tx) => {
    await putChoices(tx, actor.userId, choices)
    await putTimes(tx, actor.userId, times)
  })
}
