/** What may be handed in as evidence. */
export const EVIDENCE_LIMIT_BYTES = 10 * 1024 * 1024
/** Files of one form, and what they weigh together: the form itself must stay below the site's limit for uploads. */
export const EVIDENCE_FILES_MAX = 5
export const EVIDENCE_FORM_LIMIT_BYTES = 20 * 1024 * 1024
/** Files of one deal. */
export const EVIDENCE_PER_DEAL_MAX = 200

const OFFICE = 'application/vnd.openxmlformats-officedocument'

/** Media types by what the bytes themselves say, whatever the file is called. */
export const evidenceTypes = [
  'application/pdf',
  'image/jpeg',
  'image/png',
  'image/webp',
  `${OFFICE}.wordprocessingml.document`,
  `${OFFICE}.spreadsheetml.sheet`,
  `${OFFICE}.presentationml.presentation`,
  'application/zip',
  'text/plain',
] as const

/** For the file chooser; the bytes decide. */
export const EVIDENCE_ACCEPT = '.pdf,.jpg,.jpeg,.png,.webp,.docx,.xlsx,.pptx,.zip,.txt,.csv'

export type EvidenceRefusal =
  | 'file-empty'
  | 'file-too-large'
  | 'file-type'
  | 'files-too-many'
  | 'files-too-large'
  | 'evidence-full'
  | 'uploads-too-many'
