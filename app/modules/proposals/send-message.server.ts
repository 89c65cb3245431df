import type { Member } from '#app/modules/accounts/actor.ts'
import { appendEvent } from '#app/platform/events.server.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { sharedRateLimit } from '#app/platform/rate-limit.server.ts'
import { transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import { insertAttachment, type NewAttachment } from './attachment.data.server.ts'
import { type AttachmentRefusal, MESSAGE_ATTACHMENTS_LIMIT } from './attachment-rules.ts'
import { MESSAGE_LIMIT } from './proposal-limits.ts'
import { readUpload } from './read-upload.server.ts'
import { findOpenNeed } from './reception.data.server.ts'
import { findTalk, insertMessage, reveal } from './talk.data.server.ts'

const messages = sharedRateLimit('messages', 60, 3_600)

type Refusal = 'gone' | 'no-text' | 'too-long' | 'too-often' | Exclude<AttachmentRefusal, 'no-file'>

/** One side of a relation says something to the other, with files if it likes. Nothing said is ever changed. */
export async function sendMessage(
  actor: Member,
  sendingId: string,
  { text, files }: { text: string; files: FormDataEntryValue[] },
  now = new Date(),
): Promise<Outcome<{ id: string }, Refusal>> {
  if (!isUuid(sendingId)) return refused('gone')
  const said = text.trim()
  if (said.length > MESSAGE_LIMIT) return refused('too-long')
  // A file input that was left alone sends an empty file.
  const brought = files.filter((file) => file instanceof File && file.size > 0)
  if (brought.length > MESSAGE_ATTACHMENTS_LIMIT) return refused('too-many')
  if (!said && brought.length === 0) return refused('no-text')
  const read: NewAttachment[] = []
  for (const file of brought) {
    const upload = await readUpload(file)
    if (!upload.ok) return refused(upload.refusal === 'no-file' ? 'wrong-type' : upload.refusal)
    read.push(upload.value)
  }
  if (!(await messages.take(actor.userId))) return refused('too-often')
  return transaction(async (tx) => {
    const own = actor.organization.id
    const talk = await findTalk(tx, own, sendingId)
    const open = talk && (await findOpenNeed(tx, talk.needId))
    if (!talk || !open) return refused('gone')
    const { id } = await insertMessage(tx, {
      sendingId,
      organizationId: own,
      authorId: actor.userId,
      text: said,
      sentAt: now,
    })
    for (const file of read) await insertAttachment(tx, { messageId: id }, file, actor.userId)
    const toOrganizationId = own === open.buyerId ? talk.organizationId : open.buyerId
    await appendEvent(tx, {
      type: 'message.sent',
      subjectId: sendingId,
      organizationId: own,
      actorId: actor.userId,
      data: { toOrganizationId, needId: talk.needId, sendingId, title: open.need.title },
      at: now,
    })
    return granted({ id })
  })
}

/** A manufacturer that is anonymous says to one provider who it is; that cannot be unsaid. */
export async function revealBuyer(
  actor: Member,
  sendingId: string,
  now = new Date(),
): Promise<Outcome<{ sendingId: string }, 'gone'>> {
  if (!isUuid(sendingId)) return refused('gone')
  return transaction(async (tx) => {
    const talk = await findTalk(tx, actor.organization.id, sendingId)
    if (!talk || talk.routing.need.organizationId !== actor.organization.id) return refused('gone')
    await reveal(tx, talk, actor.userId, now)
    return granted({ sendingId })
  })
}
