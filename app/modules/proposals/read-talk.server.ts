import type { Member } from '#app/modules/accounts/actor.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { findOpenNeed, isHiddenFrom } from './reception.data.server.ts'
import {
  allMessages,
  countMessages,
  findTalk,
  MESSAGES_PER_PAGE,
  markRead,
  pageOfMessages,
} from './talk.data.server.ts'
import type { TalkLine, TalkView } from './talk-view.ts'

type Row = Awaited<ReturnType<typeof pageOfMessages>>[number]

/** The conversation of a relation for one of its sides; looking at it marks the other's messages as read. Null for others. */
export async function readTalk(
  actor: Member,
  sendingId: string,
  page = 1,
  now = new Date(),
): Promise<TalkView | null> {
  if (!isUuid(sendingId)) return null
  const own = actor.organization.id
  return transaction(async (tx) => {
    const talk = await findTalk(tx, own, sendingId)
    const open = talk && (await findOpenNeed(tx, talk.needId))
    if (!talk || !open) return null
    const side = open.buyerId === own ? 'buyer' : 'provider'
    const hidden = await isHiddenFrom(tx, open, talk.organizationId)
    await markRead(tx, sendingId, own, now)
    const messages = await pageOfMessages(tx, sendingId, page)
    return {
      sendingId,
      needId: talk.needId,
      title: open.need.title,
      side,
      otherName:
        side === 'buyer' ? talk.organization.name : hidden ? null : talk.routing.need.organization.name,
      mayReveal: side === 'buyer' && hidden,
      messages: messages.map((row) => lineOf(row, own)).reverse(),
      page,
      pages: Math.max(1, Math.ceil((await countMessages(tx, sendingId)) / MESSAGES_PER_PAGE)),
    }
  })
}

/** All that was said, the oldest first, to keep; nothing counts as read by it. */
export async function exportTalk(actor: Member, sendingId: string) {
  if (!isUuid(sendingId)) return null
  const own = actor.organization.id
  return reading(async (tx) => {
    const talk = await findTalk(tx, own, sendingId)
    const open = talk && (await findOpenNeed(tx, talk.needId))
    if (!talk || !open) return null
    const messages = await allMessages(tx, sendingId)
    return {
      needId: talk.needId,
      title: open.need.title,
      side: open.buyerId === own ? ('buyer' as const) : ('provider' as const),
      messages: messages.map((row) => lineOf(row, own)).reverse(),
    }
  })
}

/** Persons stay unnamed on both sides: organizations talk. What officials took down only its own side still reads. */
function lineOf({ id, organizationId, sentAt, readAt, hiddenAt, ...said }: Row, own: string): TalkLine {
  const mine = organizationId === own
  const { text, attachments } = hiddenAt && !mine ? { text: '', attachments: [] } : said
  return {
    ...{ id, mine, text, hidden: hiddenAt !== null },
    sentAt: sentAt.toISOString(),
    readAt: readAt?.toISOString() ?? null,
    attachments,
  }
}
