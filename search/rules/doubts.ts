/**
 * Lists that may hold more than is certain. Beside each stands a field with the codes that were stated and that nobody has
 * verified, or not any more: they neither count nor are denied, so a comparison that they could turn is unknown.
 */
import type { Facts, FactValue } from './facts.ts'

const doubted: Readonly<Record<string, string>> = {
  'offering.labels': 'offering.unverifiedLabels',
  'need.labels': 'need.unverifiedLabels',
  'need.ext.eligibleLabels': 'need.unverifiedClaims',
}

/** The field with what is in doubt about a field; undefined where nothing can be. */
export function doubtOf(field: string): string | undefined {
  return Object.hasOwn(doubted, field) ? doubted[field] : undefined
}

/** What a list holds if all that is in doubt is true. */
export function withDoubted(
  certain: FactValue | undefined,
  inDoubt: FactValue | undefined,
): FactValue | undefined {
  return Array.isArray(certain) && Array.isArray(inDoubt) ? [...certain, ...inDoubt] : certain
}

/** Whether a datum is blank, or something of it in doubt: then its owner can settle what is unknown. */
export function isOpen(facts: Facts, field: string): boolean {
  const doubt = doubtOf(field)
  return facts[field] === undefined || (doubt !== undefined && facts[doubt] !== undefined)
}
