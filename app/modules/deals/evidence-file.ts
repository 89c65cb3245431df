import type { FileKinds } from '#app/platform/file-kinds.ts'

/** What may be handed in as evidence. */
export const EVIDENCE_LIMIT_BYTES = 10 * 1024 * 1024
/** Files of one form, and what they weigh together: the form itself must stay below the site's limit for uploads. */
export const EVIDENCE_FILES_MAX = 5
export const EVIDENCE_FORM_LIMIT_BYTES = 20 * 1024 * 1024
/** Files of one deal. */
export const EVIDENCE_PER_DEAL_MAX = 200

const OFFICE = 'application/vnd.openxmlformats-officedocument'

/** What is taken, by what the bytes themselves say, with the endings that such a file may have. */
export const evidenceKinds: FileKinds = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
  'image/webp': ['webp'],
  [`${OFFICE}.wordprocessingml.document`]: ['docx'],
  [`${OFFICE}.spreadsheetml.sheet`]: ['xlsx'],
  [`${OFFICE}.presentationml.presentation`]: ['pptx'],
  'application/zip': ['zip'],
  'text/plain': ['txt', 'csv'],
}

export type EvidenceRefusal =
  | 'file-empty'
  | 'file-too-large'
  | 'file-type'
  | 'files-too-many'
  | 'files-too-large'
  | 'evidence-full'
  | 'uploads-too-many'
