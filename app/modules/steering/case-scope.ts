/** Who sees a case and who sees to it. */
import type { Actor } from '#app/modules/accounts/actor.ts'

type Scope = Pick<Actor, 'platformRole' | 'regionScope'>

/** Officials of the city and operators see all, those of a district what concerns somebody of it. */
export function seesCase({ platformRole, regionScope }: Scope, regionCodes: readonly string[]): boolean {
  return platformRole !== 'member' && (regionScope === null || regionCodes.includes(regionScope))
}

/** Operators read along. */
export function handlesCases({ platformRole }: Scope): boolean {
  return platformRole === 'official'
}

/** An official of a district gives a case to colleagues of it, one of the city to whoever sees it. */
export function mayAssign(from: Scope, to: Scope, regionCodes: readonly string[]): boolean {
  return (
    handlesCases(from) &&
    handlesCases(to) &&
    seesCase(to, regionCodes) &&
    (from.regionScope === null || to.regionScope === from.regionScope)
  )
}
