import { createHash } from 'node:crypto'
import { fileTypeFromBuffer } from 'file-type'
import { granted, type Outcome, refused } from './outcome.ts'

export type UploadedFile = {
  /** As its sender calls it, without folders. */
  givenName: string
  /** As its bytes say. */
  mediaType: string
  bytes: Uint8Array
  sha256: string
}

const PLAIN_TEXT = 'text/plain'

/**
 * An uploaded file by what its bytes say that it is; whatever its sender calls it counts for nothing.
 * @param types media types that are taken; a plain text has no mark of its own, and is taken where 'text/plain' is among them
 */
export async function readUploadedFile(
  file: File,
  { limitBytes, types }: { limitBytes: number; types: readonly string[] },
): Promise<Outcome<UploadedFile, 'empty' | 'too-large' | 'wrong-type'>> {
  if (file.size === 0) return refused('empty')
  if (file.size > limitBytes) return refused('too-large')
  const bytes = new Uint8Array(await file.arrayBuffer())
  const mediaType = await mediaTypeOf(bytes)
  if (!mediaType || !types.includes(mediaType)) return refused('wrong-type')
  return granted({
    givenName: file.name.replace(/^.*[\\/]/s, ''),
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
