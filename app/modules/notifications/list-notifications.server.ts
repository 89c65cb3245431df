import type { Actor } from '#app/modules/accounts/actor.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import type { Language } from '#app/platform/language.ts'
import { reading } from '#app/platform/transaction.server.ts'
import {
  countOfTopic,
  countUnreadByTopic,
  organizationsOf,
  PER_PAGE,
  pageOfTopic,
} from './centre.data.server.ts'
import { type Topic, topics } from './notification.ts'
import type { DeliveryLine, NotificationLine, Unread } from './notification-line.ts'
import { reasonCode } from './reasons.ts'
import { sayEvent, type Values } from './say-event.ts'

/** A page of what a person was told, the newest first. @param topic where none is asked for, the first with something unread */
export async function listNotifications(
  actor: Actor,
  { topic: asked, page, language }: { topic: Topic | undefined; page: number; language: Language },
): Promise<{ topic: Topic; unread: Unread; lines: NotificationLine[]; page: number; pages: number }> {
  const t = translator(language)
  return reading(async (tx) => {
    const unread = await countUnreadByTopic(tx, actor.userId)
    const topic = asked ?? topics.find((one) => unread[one] > 0) ?? 'todo'
    const pages = Math.max(1, Math.ceil((await countOfTopic(tx, actor.userId, topic)) / PER_PAGE))
    const shown = Math.min(page, pages)
    const rows = await pageOfTopic(tx, actor.userId, topic, shown)
    const organizations = await organizationsOf(tx, actor.userId)
    const lines = rows.map(({ id, type, values, organizationId, createdAt, readAt, deliveries }) => ({
      id,
      sentence: sayEvent(t, language, type, values as Values),
      organizationName: organizations.size > 1 ? (organizations.get(organizationId ?? '') ?? null) : null,
      at: createdAt.toISOString(),
      read: readAt !== null,
      deliveries: deliveries.map(deliveryLine),
    }))
    return { topic, unread, lines, page: shown, pages }
  })
}

function deliveryLine({
  channel,
  state,
  sentAt,
  notBefore,
  lastError,
  address,
}: Awaited<ReturnType<typeof pageOfTopic>>[number]['deliveries'][number]): DeliveryLine {
  const pending = state === 'held' || state === 'failed'
  return {
    channel,
    state,
    at: sentAt?.toISOString() ?? (pending ? notBefore.toISOString() : null),
    reason: reasonCode(lastError),
    address,
  }
}
