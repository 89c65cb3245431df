import type { FacetCount } from '#search/engine.ts'

/** A facet with the values that the page shows of it. */
export type ShownFacet = {
  facet: string
  /** Chosen ones first; empty while the facet is folded. */
  counts: FacetCount[]
  /** How many values more there are. */
  rest: number
  /** Only what is chosen of it is shown, unless one asks for all. */
  folds: boolean
}

/** Values shown of a facet before one asks for all. */
export const FIRST_VALUES = 6

/** Folded at first are the later ones, save where most people look. */
const OPEN_AT_FIRST = 3
const ALWAYS_OPEN = new Set(['region', 'leaf'])

/**
 * What is shown of the counted facets. A facet that was asked for shows all its values; one that stands open the first of them;
 * any other only what is chosen of it, which is listed even where it counts nothing.
 */
export function shownFacets(
  counted: readonly { facet: string; counts: readonly FacetCount[] }[],
  filters: Record<string, string[]>,
  asked?: string,
): ShownFacet[] {
  return counted
    .map(({ facet, counts }) => ({ facet, all: chosenFirst(counts, filters[facet] ?? []) }))
    .filter(({ all }) => all.length > 0)
    .map(({ facet, all }, place) => {
      const chosen = filters[facet]?.length ?? 0
      const folds = place >= OPEN_AT_FIRST && !ALWAYS_OPEN.has(facet)
      const first = folds ? chosen : Math.max(FIRST_VALUES, chosen)
      const counts = asked === facet ? all : all.slice(0, first)
      return { facet, counts, rest: all.length - counts.length, folds }
    })
}

function chosenFirst(counts: readonly FacetCount[], chosen: readonly string[]): FacetCount[] {
  const missing = chosen.filter((value) => !counts.some((one) => one.value === value))
  return [
    ...counts.filter(({ value }) => chosen.includes(value)),
    ...missing.map((value) => ({ value, count: 0 })),
    ...counts.filter(({ value }) => !chosen.includes(value)),
  ]
}
