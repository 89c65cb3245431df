import { createHash } from 'node:crypto'
import { sortKeys } from './sort-keys.ts'

export type Fingerprint = { id: string; fingerprint: string }

const LENGTH = 16

/**
 * 16 hexadecimal digits of the SHA-256 of a document's canonical JSON: the same for equal documents, whatever the order of their keys and
 * whichever engine kept them (PostgreSQL keeps no NUL characters, so they do not count).
 */
export function fingerprintOf(document: unknown): string {
  return createHash('sha256').update(JSON.stringify(document, canonical)).digest('hex').slice(0, LENGTH)
}

function canonical(key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll('\0', '') : sortKeys(key, value)
}
