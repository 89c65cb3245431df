type Line = { code: string; needs: number; matched: number }

/** Fewer needs say nothing of a district's rate, so that it has no place. */
export const PLACED_FROM = 5

/**
 * Districts by the share of their needs with mutual interest, then by their needs, then by code. Equal shares have equal places; those
 * with too few needs and what stands in no district come after, without one.
 */
export function leagueOf<One extends Line>(parts: readonly One[]): (One & { place: number | null })[] {
  const rate = ({ matched, needs }: Line) => matched / needs
  const isPlaced = ({ code, needs }: Line) => code !== 'none' && needs >= PLACED_FROM
  const byCode = (one: Line, other: Line) => (one.code < other.code ? -1 : 1)
  const placed = parts
    .filter(isPlaced)
    .sort((one, other) => rate(other) - rate(one) || other.needs - one.needs || byCode(one, other))
  const others = parts.filter((part) => !isPlaced(part)).sort((a, b) => b.needs - a.needs || byCode(a, b))
  return [
    ...placed.map((part) => ({ ...part, place: placed.findIndex((one) => rate(one) === rate(part)) + 1 })),
    ...others.map((part) => ({ ...part, place: null })),
  ]
}
