/** Who sees a case and who sees to it. Days are those on which somebody looks: districts change, and their cases go along. */
import type { Actor } from '#app/modules/accounts/actor.ts'
import { districtsOf } from '#app/modules/accounts/districts-of.ts'
import { holds, oversees } from '#app/modules/accounts/powers.ts'
import { regionCodeOn } from '#app/modules/taxonomy/region.ts'

type Scope = Pick<Actor, 'platformRole' | 'regionScope'>

/** Officials of the city and operators see all, those of a district what concerns somebody of it. */
export function seesCase(scope: Scope, regionCodes: readonly string[], today: string): boolean {
  const districts = districtsOf(scope, today)
  return oversees(scope) && (districts === null || regionCodes.some((code) => districts.includes(code)))
}

/** Operators read along. */
export function handlesCases(scope: Pick<Scope, 'platformRole'>): boolean {
  return holds(scope, 'security')
}

/** An official of a district gives a case to colleagues of it, one of the city to whoever sees it. */
export function mayAssign(from: Scope, to: Scope, regionCodes: readonly string[], today: string): boolean {
  const place = ({ regionScope }: Scope) => regionScope && regionCodeOn(regionScope, today)
  return (
    handlesCases(from) &&
    handlesCases(to) &&
    seesCase(to, regionCodes, today) &&
    (from.regionScope === null || place(to) === place(from))
  )
}
