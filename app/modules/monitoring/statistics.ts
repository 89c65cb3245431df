/** The figures that are more than a count. Pure; sources beside each. */

/** The middle value, of an even number the mean of both in the middle; null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]]
  return low === undefined || high === undefined ? null : (low + high) / 2
}

/** So many cases that ended after `duration`, or were still open then. */
export type Duration = { duration: number; observed: boolean; count: number }

/**
 * The time by which a share of all cases is over, where open cases count as long as they were watched: the first at which the
 * Kaplan–Meier estimate of those still open falls to 1 − share (Kaplan & Meier 1958). Null where it never falls so far.
 */
export function timeUntil(share: number, cases: readonly Duration[]): number | null {
  const times = [...new Set(cases.map(({ duration }) => duration))].sort((a, b) => a - b)
  let atRisk = cases.reduce((sum, { count }) => sum + count, 0)
  let open = 1
  for (const time of times) {
    const now = cases.filter(({ duration }) => duration === time)
    const ended = now.reduce((sum, { observed, count }) => sum + (observed ? count : 0), 0)
    open *= 1 - ended / atRisk
    // Products of fractions miss a round number by a hair.
    if (ended > 0 && open <= 1 - share + 1e-9) return time
    atRisk -= now.reduce((sum, { count }) => sum + count, 0)
  }
  return null
}

/** Herfindahl–Hirschman: the sum of squared shares in percent, 10 000 where one has all; null where there is nothing to share. */
export function hhi(counts: readonly number[]): number | null {
  const total = sum(counts)
  return total === 0 ? null : sum(counts.map((count) => ((count / total) * 100) ** 2))
}

/** The share of the three with the most. */
export function topThreeShare(counts: readonly number[]): number | null {
  const total = sum(counts)
  const top = [...counts].sort((a, b) => b - a).slice(0, 3)
  return total === 0 ? null : sum(top) / total
}

/** Gini coefficient: 0 where all have the same, (n − 1)/n where one has all. Those who got nothing belong in with 0. */
export function gini(counts: readonly number[]): number | null {
  const total = sum(counts)
  if (total === 0) return null
  const sorted = [...counts].sort((a, b) => a - b)
  const weighted = sum(sorted.map((count, index) => (2 * (index + 1) - sorted.length - 1) * count))
  return weighted / (sorted.length * total)
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)
