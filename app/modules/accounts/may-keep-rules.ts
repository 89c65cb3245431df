import type { Actor } from './actor.ts'

/**
 * Rules and weights count for the whole city, so its officials keep them; those of a district and the operators of the
 * platform read along.
 */
export function mayKeepRules(actor: Pick<Actor, 'platformRole' | 'regionScope'>): boolean {
  return actor.platformRole === 'official' && actor.regionScope === null
}
