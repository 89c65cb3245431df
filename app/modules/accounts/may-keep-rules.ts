import type { Actor } from './actor.ts'
import { holds } from './powers.ts'

/**
 * Rules and weights count for the whole city, so its officials keep them; those of a district and the operators of the
 * platform read along.
 */
export function mayKeepRules(actor: Pick<Actor, 'platformRole' | 'regionScope'>): boolean {
  return holds(actor, 'security') && actor.regionScope === null
}
