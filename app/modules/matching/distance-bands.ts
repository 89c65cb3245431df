import { regionDistanceBand } from '#app/modules/taxonomy/region.ts'

/** The distance bands of pairs of regions, each looked up once. */
export function distanceBands() {
  const known = new Map<string, string | undefined>()
  return (first: unknown, second: unknown): string | undefined => {
    if (typeof first !== 'string' || typeof second !== 'string') return undefined
    const key = `${first} ${second}`
    if (!known.has(key)) known.set(key, regionDistanceBand(first, second))
    return known.get(key)
  }
}
