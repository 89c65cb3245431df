import type { FileKinds } from '#app/platform/file-kinds.ts'

/** What files are taken: kinds whose first bytes tell them, so many and so large. */
export const ATTACHMENT_LIMIT_BYTES = 10 * 1024 * 1024
export const PROPOSAL_ATTACHMENTS_LIMIT = 10
export const MESSAGE_ATTACHMENTS_LIMIT = 2

/** STEP is plain text, and so cannot be told from anything else. */
export const attachmentKinds: FileKinds = {
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/vnd.dwg': ['dwg'],
}

export type AttachmentLine = { id: string; name: string; sizeBytes: number }

const refusals = ['no-file', 'too-large', 'wrong-type', 'too-many'] as const
export type AttachmentRefusal = (typeof refusals)[number]
/** Why a file was not taken, as a proposal's page may say it. */
export const attachmentRefusals = [...refusals, 'too-often', 'over'] as const
