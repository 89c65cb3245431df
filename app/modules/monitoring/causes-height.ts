const ROW = 26
const FRAME = 96

/** How high the picture of unmet needs by domain is: the page keeps its place before it is there. */
export function causesHeight(counts: readonly { domain: string | null }[]): number {
  return FRAME + ROW * Math.max(new Set(counts.map(({ domain }) => domain)).size, 2)
}
