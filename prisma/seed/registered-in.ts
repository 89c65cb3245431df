import { findRegion } from '#app/modules/taxonomy/region.ts'

/** The six digits of a credit code that say where: a park is no place of registration, the district is over which it lies. */
export function registeredIn(region: string): string {
  return (findRegion(region)?.overlays?.[0] ?? region).slice(0, 6).padEnd(6, '0')
}
