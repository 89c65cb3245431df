import type { Actor } from '#app/modules/accounts/actor.ts'

/** The plan is the city's, so its officials say where it stands; those of a district and the operators read along. */
export function maySteer(actor: Pick<Actor, 'platformRole' | 'regionScope'>): boolean {
  return actor.platformRole === 'official' && actor.regionScope === null
}
