/** Lorenz curve: what share of all the least favoured share of providers has (Lorenz 1905). Pure. */

/** Points from 0 to 1, those who got nothing first; empty where there is nothing to share. */
export function lorenz(counts: readonly number[]): { providers: number; share: number }[] {
  const sorted = [...counts].sort((a, b) => a - b)
  const total = sorted.reduce((sum, count) => sum + count, 0)
  if (total === 0) return []
  let before = 0
  return [
    { providers: 0, share: 0 },
    ...sorted.map((count, index) => {
      before += count
      return { providers: (index + 1) / sorted.length, share: before / total }
    }),
  ]
}

/** A curve of at most so many points, its ends among them. */
export function thinned<Point>(points: readonly Point[], most: number): Point[] {
  if (points.length <= most) return [...points]
  const step = (points.length - 1) / (most - 1)
  return Array.from({ length: most }, (_, index) => points[Math.round(index * step)] as Point)
}
