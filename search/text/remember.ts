/**
 * A pure function of a string that keeps its last answers. At most `limit` strings of at most 2,000 characters
 * are kept; when full the oldest half goes, so that a long import neither grows without end nor starts cold.
 */
export function remember<T>(compute: (text: string) => T, limit = 20_000): (text: string) => T {
  const kept = new Map<string, T>()
  return (text) => {
    const known = kept.get(text)
    if (known !== undefined) return known
    const value = compute(text)
    if (text.length > 2_000) return value
    if (kept.size >= limit) forgetOldest(kept, limit / 2)
    kept.set(text, value)
    return value
  }
}

function forgetOldest<T>(kept: Map<string, T>, count: number) {
  let left = count
  for (const key of kept.keys()) {
    if (left-- <= 0) return
    kept.delete(key)
  }
}
