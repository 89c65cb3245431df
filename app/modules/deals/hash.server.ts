import { createHash } from 'node:crypto'
import { canonicalJson } from '#app/modules/matching/canonical-json.ts'

/** SHA-256 of a value as canonical JSON, hexadecimal: the same wherever and whenever it is computed. */
export function hashOf(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex')
}
