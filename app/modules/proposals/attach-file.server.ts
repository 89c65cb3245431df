import type { Member } from '#app/modules/accounts/actor.ts'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { sharedRateLimit } from '#app/platform/rate-limit.server.ts'
import { reading, transaction } from '#app/platform/transaction.server.ts'
import { isUuid } from '#app/platform/uuid.ts'
import {
  detach,
  findAttachmentFor,
  insertAttachment,
  listDraftAttachments,
} from './attachment.data.server.ts'
import { type AttachmentRefusal, PROPOSAL_ATTACHMENTS_LIMIT } from './attachment-rules.ts'
import { findOwnProposal, holdOwnProposal } from './proposal.data.server.ts'
import { isEditable } from './proposal-life.ts'
import { readUpload } from './read-upload.server.ts'

const uploads = sharedRateLimit('attachments', 60, 3_600)

/** Puts a file to the proposal; it comes to the buyer with the next submission. */
export async function attachFile(
  actor: Member,
  id: string,
  upload: FormDataEntryValue | null,
): Promise<Outcome<{ id: string }, 'gone' | 'over' | 'too-often' | AttachmentRefusal>> {
  if (!isUuid(id)) return refused('gone')
  // Whose proposal it is not learns nothing of what is wrong with the file.
  if (!(await reading((tx) => findOwnProposal(tx, actor.organization.id, id)))) return refused('gone')
  const file = await readUpload(upload)
  if (!file.ok) return file
  if (!(await uploads.take(actor.userId))) return refused('too-often')
  return transaction(async (tx) => {
    // Held first: two at once must not both be the tenth, and what is submitted meanwhile must not gain a file.
    const proposal = await holdOwnProposal(tx, actor.organization.id, id)
    if (!proposal) return refused('gone')
    if (!isEditable(proposal.status)) return refused('over')
    if ((await listDraftAttachments(tx, id)).length >= PROPOSAL_ATTACHMENTS_LIMIT) return refused('too-many')
    const owner = { proposalId: id, fromVersion: proposal.version + 1 }
    await insertAttachment(tx, owner, file.value, actor.userId)
    return granted({ id })
  })
}

export async function detachFile(
  actor: Member,
  id: string,
  attachmentId: string,
): Promise<Outcome<{ id: string }, 'gone' | 'over' | 'done-already'>> {
  if (!isUuid(id) || !isUuid(attachmentId)) return refused('gone')
  return transaction(async (tx) => {
    const proposal = await holdOwnProposal(tx, actor.organization.id, id)
    if (!proposal) return refused('gone')
    if (!isEditable(proposal.status)) return refused('over')
    return (await detach(tx, proposal, attachmentId)) ? granted({ id }) : refused('done-already')
  })
}

/** A file for one of the sides that it is between; null for others. */
export async function readAttachment(actor: Member, id: string) {
  if (!isUuid(id)) return null
  return reading((tx) => findAttachmentFor(tx, actor.organization.id, id))
}
