import { fileTypeFromBuffer } from 'file-type'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import type { NewAttachment } from './attachment.data.server.ts'
import {
  ATTACHMENT_LIMIT_BYTES,
  type AttachmentRefusal,
  attachmentName,
  attachmentTypes,
} from './attachment-rules.ts'

const known = new Set(Object.values(attachmentTypes))

/** An uploaded file by what its bytes say that it is; whatever its sender calls it counts for nothing. */
export async function readUpload(
  file: FormDataEntryValue | null,
): Promise<Outcome<NewAttachment, Exclude<AttachmentRefusal, 'too-many'>>> {
  if (!(file instanceof File) || file.size === 0) return refused('no-file')
  if (file.size > ATTACHMENT_LIMIT_BYTES) return refused('too-large')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (!type || !known.has(type.mime)) return refused('wrong-type')
  return granted({ name: attachmentName(file.name, type.mime), mediaType: type.mime, bytes })
}
