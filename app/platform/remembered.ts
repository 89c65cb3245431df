/**
 * Reads once in a while for everybody who asks: for figures that cost more than they change. Those who ask at the same moment share one
 * reading; a failed one is not kept. Only for what is the same for all.
 */
export function remembered<Value>(
  milliseconds: number,
  read: () => Promise<Value>,
  now: () => number = Date.now,
): () => Promise<Value> {
  let kept: { until: number; value: Promise<Value> } | undefined
  return () => {
    if (kept && now() < kept.until) return kept.value
    const fresh = { until: now() + milliseconds, value: read() }
    kept = fresh
    fresh.value.catch(() => {
      if (kept === fresh) kept = undefined
    })
    return fresh.value
  }
}
