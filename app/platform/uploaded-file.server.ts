import { createHash } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import { type FileKinds, fileNameOf } from './file-kinds.ts'
import { granted, type Outcome, refused } from './outcome.ts'

export type UploadedFile = {
  name: string
  /** As its bytes say. */
  mediaType: string
  bytes: Uint8Array
  sha256: string
}

const PLAIN_TEXT = 'text/plain'

/**
 * An uploaded file by what its bytes say that it is; whatever its sender calls it counts for nothing.
 * @param kinds that are taken; a plain text has no mark of its own, and is taken where 'text/plain' is among them
 */
export async function readUploadedFile(
  file: File,
  { limitBytes, kinds }: { limitBytes: number; kinds: FileKinds },
): Promise<Outcome<UploadedFile, 'empty' | 'too-large' | 'wrong-type'>> {
  if (file.size === 0) return refused('empty')
  if (file.size > limitBytes) return refused('too-large')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const mediaType = await mediaTypeOf(bytes)
  const endings = mediaType === null ? undefined : kinds[mediaType]
  if (!mediaType || !endings) return refused('wrong-type')
  return granted({
    name: fileNameOf(file.name, endings),
    mediaType: mediaType === PLAIN_TEXT ? `${PLAIN_TEXT}; charset=utf-8` : mediaType,
    bytes,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  })
}

async function mediaTypeOf(bytes: Uint8Array): Promise<string | null> {
  // A file that begins like one kind and breaks off is none.
  const marked = await fileTypeFromBuffer(bytes).catch(() => ({ mime: '' }))
  if (marked) return marked.mime || null
  return isPlainText(bytes) ? PLAIN_TEXT : null
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
