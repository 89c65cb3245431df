/** What files are taken: kinds whose first bytes tell them, so many and so large. */
export const ATTACHMENT_LIMIT_BYTES = 10 * 1024 * 1024
export const PROPOSAL_ATTACHMENTS_LIMIT = 10
export const MESSAGE_ATTACHMENTS_LIMIT = 2

/** By ending, the media type that the bytes must have. STEP is plain text, and so cannot be told from anything else. */
export const attachmentTypes: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  png: 'image/png',
  jpg: 'image/jpeg',
  dwg: 'image/vnd.dwg',
}

export const attachmentAccept = Object.keys(attachmentTypes)
  .map((ending) => `.${ending}`)
  .join(',')

/** The name without folders and control characters, with the ending that its bytes ask for. */
export function attachmentName(given: string, mediaType: string): string {
  const ending = Object.entries(attachmentTypes).find(([, type]) => type === mediaType)?.[0] ?? 'bin'
  const bare = given
    .replace(/^.*[\\/]/s, '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}"<>:|?*]/gu, '')
    .trim()
  const stem =
    bare
      .replace(/\.[^.]{1,8}$/, '')
      .replace(/^\.+/, '')
      .slice(0, 100) || 'file'
  return `${stem}.${ending}`
}

export type AttachmentLine = { id: string; name: string; sizeBytes: number }

const refusals = ['no-file', 'too-large', 'wrong-type', 'too-many'] as const
export type AttachmentRefusal = (typeof refusals)[number]
/** Why a file was not taken, as a proposal's page may say it. */
export const attachmentRefusals = [...refusals, 'too-often', 'over'] as const
