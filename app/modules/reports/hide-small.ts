/** Which numbers of a table may be published beside their total. Pure. */
import { PUBLISHED_FROM } from '#app/modules/monitoring/indicator.ts'

/** Counts by code. */
export type Cells = Readonly<Record<string, number>>

/** One to four cases; less than none comes of corrections, and is as telling. */
export const isSmall = (count: number) => count !== 0 && Math.abs(count) < PUBLISHED_FROM

/**
 * Whether no small cell can be told from what is shown: all of them are hidden, at least two cells are, and together these have at least
 * five cases more than there are of them, so that of each at least five values are possible.
 */
export function areSafe(columns: readonly Cells[], hidden: ReadonlySet<string>): boolean {
  return columns.every((cells) => {
    const small = Object.keys(cells).filter((code) => isSmall(cells[code] ?? 0))
    if (small.length === 0) return true
    const kept = [...hidden].filter((code) => code in cells)
    const cases = kept.reduce((sum, code) => sum + Math.max(0, cells[code] ?? 0), 0)
    return small.every((code) => hidden.has(code)) && kept.length > 1 && cases - kept.length >= PUBLISHED_FROM
  })
}

/**
 * The codes to be hidden in all columns alike: what must be, the small ones, and as many of the smallest others as it takes. A 0 tells of
 * nobody and stays. Null where even all of them do not suffice: then nothing of the table can be shown, its zeros neither.
 * @param columns the counts that are shown, and any others that can be computed from them and so must be as safe
 * @param forced hidden whatever they are
 * @param allowed where given, only these may be hidden
 */
export function hideSmall(
  columns: readonly Cells[],
  { forced = [], allowed }: { forced?: Iterable<string>; allowed?: ReadonlySet<string> | undefined } = {},
): Set<string> | null {
  const [counts = {}] = columns
  const codes = [...new Set(columns.flatMap((cells) => Object.keys(cells)))]
  const hidden = new Set(forced)
  for (const code of codes) if (columns.some((cells) => isSmall(cells[code] ?? 0))) hidden.add(code)
  if (allowed && [...hidden].some((code) => !allowed.has(code))) return null
  // By code where counts are equal, so that the same counts hide the same in whatever order a table stands.
  const others = codes
    .filter(
      (code) => !hidden.has(code) && (counts[code] ?? 0) >= PUBLISHED_FROM && allowed?.has(code) !== false,
    )
    .sort((one, other) => (counts[one] ?? 0) - (counts[other] ?? 0) || (one < other ? -1 : 1))
  for (const code of others) {
    if (areSafe(columns, hidden)) break
    hidden.add(code)
  }
  return areSafe(columns, hidden) ? hidden : null
}
