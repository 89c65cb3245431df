import type { Actor } from '#app/modules/accounts/actor.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { markOne, markTopicRead, unmarkTopic } from './centre.data.server.ts'
import type { Topic } from './notification.ts'

/** Marks one notification of the person as read or unread; false where it is not theirs. */
export function markNotification(
  actor: Actor,
  id: string,
  read: boolean,
  now = new Date(),
): Promise<boolean> {
  return transaction((tx) => markOne(tx, actor.userId, id, read ? now : null))
}

/** Marks all of a topic as read; the instant it returns takes that back. */
export async function markAllRead(
  actor: Actor,
  topic: Topic,
  now = new Date(),
): Promise<{ count: number; at: Date }> {
  return { count: await transaction((tx) => markTopicRead(tx, actor.userId, topic, now)), at: now }
}

export function unmarkAll(actor: Actor, topic: Topic, at: Date): Promise<void> {
  return transaction((tx) => unmarkTopic(tx, actor.userId, topic, at))
}
