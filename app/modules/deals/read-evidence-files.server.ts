import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { readUploadedFile } from '#app/platform/uploaded-file.server.ts'
import {
  EVIDENCE_FILES_MAX,
  EVIDENCE_FORM_LIMIT_BYTES,
  EVIDENCE_LIMIT_BYTES,
  type EvidenceRefusal,
  evidenceKinds,
} from './evidence-file.ts'

export type EvidenceFile = { name: string; mediaType: string; bytes: Uint8Array; sha256: string }

const refusals = { empty: 'file-empty', 'too-large': 'file-too-large', 'wrong-type': 'file-type' } as const

/** The files of a form, each known by its own bytes; all of them or none. A chooser left blank is no file. */
export async function readEvidenceFiles(
  entries: readonly FormDataEntryValue[],
): Promise<Outcome<EvidenceFile[], EvidenceRefusal>> {
  const chosen = entries.filter((entry): entry is File => entry instanceof File && entry.name !== '')
  if (chosen.length > EVIDENCE_FILES_MAX) return refused('files-too-many')
  if (chosen.reduce((sum, file) => sum + file.size, 0) > EVIDENCE_FORM_LIMIT_BYTES)
    return refused('files-too-large')
  const files: EvidenceFile[] = []
  for (const file of chosen) {
    const read = await readUploadedFile(file, { limitBytes: EVIDENCE_LIMIT_BYTES, kinds: evidenceKinds })
    if (!read.ok) return refused(refusals[read.refusal])
    files.push(read.value)
  }
  return granted(files)
}
