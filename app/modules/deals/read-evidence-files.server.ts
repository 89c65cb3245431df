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
  PLAIN_TEXT,
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
      name: nameOf(file.name, mediaType),
      mediaType,
      bytes,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })
  }
  return granted(files)
}

/** What the bytes are; null for what is not taken. Only a text has no mark of its own. */
async function mediaTypeOf(bytes: Uint8Array): Promise<string | null> {
  // One that begins like a known kind and then breaks off is none of them.
  const marked = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (marked) return marked.mime in evidenceTypes ? marked.mime : null
  return isPlainText(bytes) ? PLAIN_TEXT : null
}

/** The name without folders, with an ending that its bytes may have: a script is text, too, and would run where it is opened. */
function nameOf(given: string, mediaType: string): string {
  const name = cleanText(given.replace(/^.*[\\/]/, '').slice(-200)) || 'file'
  const endings = evidenceTypes[mediaType] ?? []
  return endings.some((ending) => name.toLowerCase().endsWith(`.${ending}`)) ? name : `${name}.${endings[0]}`
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
