import type { FileKinds } from '#app/platform/file-kinds.ts'

/** What may be handed in to be checked. */
export const documentKinds: FileKinds = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
}
export const DOCUMENT_LIMIT_BYTES = 10 * 1024 * 1024
