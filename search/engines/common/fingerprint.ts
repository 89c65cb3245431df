import { createHash } from 'node:crypto'

export type Fingerprint = { id: string; fingerprint: string }

const LENGTH = 16

/**
 * 16 hexadecimal digits of the SHA-256 of a document's canonical JSON: the same for equal documents, whatever the order of their keys and
 * whichever engine kept them (PostgreSQL keeps no NUL characters, so they do not count).
 */
export function fingerprintOf(document: unknown): string {
  return createHash('sha256').update(JSON.stringify(document, canonical)).digest('hex').slice(0, LENGTH)
}

function canonical(_key: string, value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '')
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  const members = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
  return Object.fromEntries(members)
}
