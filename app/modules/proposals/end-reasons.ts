/** Why a search ends without an award: a code that statistics count, and words for those who made an effort. */
export const endReasons = {
  none_suitable: ['below-minimum', 'too-expensive', 'too-late', 'not-what-was-asked', 'too-few'],
  cancelled: ['budget-gone', 'plan-changed', 'in-house', 'found-elsewhere', 'other'],
} as const

export type EndKind = keyof typeof endReasons
export type EndForm = { kind: EndKind; reason: string; note: string }

/** A settlement's reason as stored ('code: words') in its two parts. */
export function partsOfReason(stored: string): { code: string; note: string } {
  const at = stored.indexOf(': ')
  return at < 0 ? { code: stored, note: '' } : { code: stored.slice(0, at), note: stored.slice(at + 2) }
}
