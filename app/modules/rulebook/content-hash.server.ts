import { createHash } from 'node:crypto'
import { canonicalJson } from '#app/modules/matching/canonical-json.ts'
import type { RuleContent } from './rule-content.ts'

/** Equal contents have equal hashes, whoever wrote their keys in which order. */
export function contentHash(content: RuleContent): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex')
}
