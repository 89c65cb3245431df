import { regionCodeOn } from '#app/modules/taxonomy/region.ts'
import { codesCountedAs } from '#app/modules/taxonomy/region-tiles.ts'
import { dayOf } from '#app/platform/dates.ts'
import type { Actor } from './actor.ts'

/**
 * The codes under which what a scope sees is kept: of a district its own and those that became it, of one that is no more those of what it became, of a park its own; null is every one.
 * @param today day on which somebody looks: districts change, and what is theirs goes along
 */
export function districtsOf(
  { regionScope }: Pick<Actor, 'regionScope'>,
  today = dayOf(new Date()),
): string[] | null {
  if (regionScope === null) return null
  const codes = codesCountedAs(regionCodeOn(regionScope, today), today)
  return codes.length > 0 ? codes : [regionScope]
}
