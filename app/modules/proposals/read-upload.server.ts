import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { readUploadedFile } from '#app/platform/uploaded-file.server.ts'
import type { NewAttachment } from './attachment.data.server.ts'
import { ATTACHMENT_LIMIT_BYTES, type AttachmentRefusal, attachmentKinds } from './attachment-rules.ts'

const rules = { limitBytes: ATTACHMENT_LIMIT_BYTES, kinds: attachmentKinds }

/** An uploaded file as an attachment. */
export async function readUpload(
  file: FormDataEntryValue | null,
): Promise<Outcome<NewAttachment, Exclude<AttachmentRefusal, 'too-many'>>> {
  if (!(file instanceof File)) return refused('no-file')
  const read = await readUploadedFile(file, rules)
  if (!read.ok) return refused(read.refusal === 'empty' ? 'no-file' : read.refusal)
  return granted(read.value)
}
