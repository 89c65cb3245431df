import type { Tx } from '#app/platform/transaction.server.ts'
import type { AttachmentLine } from './attachment-rules.ts'

export type NewAttachment = { name: string; mediaType: string; bytes: Uint8Array; sha256: string }
type Owner = { proposalId: string; fromVersion: number } | { messageId: string }

const line = { id: true, name: true, sizeBytes: true } as const

export async function insertAttachment(
  tx: Tx,
  owner: Owner,
  file: NewAttachment,
  uploadedById: string,
): Promise<void> {
  const bytes = new Uint8Array(file.bytes)
  await tx.attachment.create({
    data: { ...owner, ...file, bytes, sizeBytes: bytes.byteLength, uploadedById },
    select: { id: true },
  })
}

/** The files of a proposal as it is being written. */
export function listDraftAttachments(tx: Tx, proposalId: string): Promise<AttachmentLine[]> {
  return tx.attachment.findMany({
    where: { proposalId, untilVersion: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: line,
  })
}

const inVersion = (version: number) => ({
  fromVersion: { lte: version },
  OR: [{ untilVersion: null }, { untilVersion: { gte: version } }],
})

/** The files that came with a submitted version. */
export function listAttachmentsOf(tx: Tx, proposalId: string, version: number): Promise<AttachmentLine[]> {
  return tx.attachment.findMany({
    where: { proposalId, ...inVersion(version) },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: line,
  })
}

/** Whether files came or went since a version was submitted. */
export async function hasOtherAttachments(tx: Tx, proposalId: string, version: number): Promise<boolean> {
  const found = await tx.attachment.findFirst({
    where: { proposalId, OR: [{ fromVersion: { gt: version } }, { untilVersion: version }] },
    select: { id: true },
  })
  return found !== null
}

/** Takes a file out of a proposal; what was submitted with it keeps it. */
export async function detach(
  tx: Tx,
  { id, version }: { id: string; version: number },
  attachmentId: string,
): Promise<boolean> {
  const mine = { id: attachmentId, proposalId: id, untilVersion: null }
  const { count: dropped } = await tx.attachment.deleteMany({
    where: { ...mine, fromVersion: { gt: version } },
  })
  const { count: ended } = await tx.attachment.updateMany({ where: mine, data: { untilVersion: version } })
  return dropped + ended === 1
}

/**
 * A file for an organization that may have it: of a proposal, who leads it, who is in its team and, where it belongs to what was
 * submitted last, the buyer; of a message, the two sides.
 */
export async function findAttachmentFor(tx: Tx, organizationId: string, id: string) {
  // What officials took down only its own side still has.
  const readable = { OR: [{ hiddenAt: null }, { organizationId }] }
  const found = await tx.attachment.findFirst({
    where: {
      id,
      OR: [
        { proposal: { organizationId } },
        { proposal: { members: { some: { organizationId, declinedAt: null } } } },
        { proposal: { need: { organizationId }, status: { in: ['submitted', 'awarded', 'rejected'] } } },
        { message: { ...readable, sending: { organizationId } } },
        { message: { ...readable, sending: { routing: { need: { organizationId } } } } },
      ],
    },
    include: {
      proposal: {
        select: { version: true, organizationId: true, need: { select: { organizationId: true } } },
      },
    },
  })
  if (!found?.proposal) return found
  const { version, need } = found.proposal
  if (need.organizationId !== organizationId) return found
  const submitted =
    found.fromVersion <= version && (found.untilVersion === null || found.untilVersion >= version)
  return submitted ? found : null
}
