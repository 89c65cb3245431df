import { createHash } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import { granted, type Outcome, refused } from '#app/platform/outcome.ts'
import { cleanText } from '#app/platform/tables/written-cell.ts'
import {
  EVIDENCE_FILES_MAX,
  EVIDENCE_FORM_LIMIT_BYTES,
  EVIDENCE_LIMIT_BYTES,
  type EvidenceRefusal,
  evidenceTypes,
} from './evidence-file.ts'

export type EvidenceFile = { name: string; mediaType: string; bytes: Uint8Array; sha256: string }

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
    if (file.size === 0) return refused('file-empty')
    if (file.size > EVIDENCE_LIMIT_BYTES) return refused('file-too-large')
    const bytes = new Uint8Array(await file.arrayBuffer())
    const mediaType = await mediaTypeOf(bytes)
    if (!mediaType) return refused('file-type')
    files.push({
      name: cleanText(file.name.replace(/^.*[\\/]/, '').slice(-200)) || 'file',
      mediaType,
      bytes,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })
  }
  return granted(files)
}

/** What the bytes are; null for what is not taken. Only a text has no mark of its own. */
async function mediaTypeOf(bytes: Uint8Array): Promise<string | null> {
  const marked = await fileTypeFromBuffer(bytes)
  if (marked) return evidenceTypes.find((type) => type === marked.mime) ?? null
  return isPlainText(bytes) ? 'text/plain; charset=utf-8' : null
}

function isPlainText(bytes: Uint8Array): boolean {
  if (bytes.includes(0)) return false
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    // A page or a drawing could carry a script.
    return !/^\s*(?:<!doctype|<html|<svg|<\?xml|<script)/i.test(text)
  } catch {
    return false
  }
}
