/** What of a city's report anybody may read: no small numbers, nothing that gives one away, no names. Pure. */
import { PUBLISHED_FROM } from '#app/modules/monitoring/indicator.ts'
import { hideSmall } from './hide-small.ts'
import type { IndicatorLine, PartLine, Snapshot } from './snapshot.ts'

export type PublicRow = {
  table: 'indicators' | 'causes' | 'domains' | 'districts'
  code: string
  measure: 'value' | 'needs' | 'offerings' | 'unmet'
  /** null where it is hidden, or cannot be told. */
  value: number | null
  unit: string
}

const isSmall = (count: number) => count > 0 && count < PUBLISHED_FROM

/** A figure that rests on too few, or whose numerator or the rest of it is that of too few. */
function isHidden({ unit, now: { numerator, denominator } }: IndicatorLine): boolean {
  if (denominator < PUBLISHED_FROM && !(unit === 'count' && denominator === 0)) return true
  return numerator !== null && (isSmall(numerator) || isSmall(denominator - numerator))
}

/**
 * Needs that are not yet old enough are all needs less the others, and so are published with neither. The cases of pilot lines are hours,
 * which do not tell whether they are those of a single line.
 */
const NOT_PUBLISHED = new Set(['fill-rate-young', 'line-utilisation'])

export function publishedRows(snapshot: Snapshot): PublicRow[] {
  const { indicators, causes, domains, districts } = snapshot
  const tables = [
    tableOf('causes', 'unmet', causes, ({ now }) => now),
    ...(['needs', 'offerings', 'unmet'] as const).flatMap((measure) => [
      tableOf('domains', measure, domains, (line: PartLine) => line[measure]),
      tableOf('districts', measure, districts, (line: PartLine) => line[measure]),
    ]),
  ]
  // A total that would give a cell away is not said as an indicator either.
  const withheld = new Set<string>(tables.filter(({ total }) => total === null).map(({ measure }) => measure))
  return [
    ...indicators
      .filter(({ code }) => !NOT_PUBLISHED.has(code))
      .map((line): PublicRow => {
        const hidden = isHidden(line) || withheld.has(line.code)
        const { code, unit, now } = line
        return {
          table: 'indicators',
          code,
          measure: 'value',
          value: hidden ? null : publicValue(now.value),
          unit,
        }
      }),
    // Nor may another table of the same cases add up to it.
    ...tables.flatMap(({ measure, rows }) =>
      withheld.has(measure) ? rows.map((row) => ({ ...row, value: null })) : rows,
    ),
  ]
}

/** Two places of a share: enough to compare, too few to find the numerator by. */
const publicValue = (value: number | null) => (value === null ? null : Math.round(value * 100) / 100)

function tableOf<Line extends object>(
  table: 'causes' | 'domains' | 'districts',
  measure: 'needs' | 'offerings' | 'unmet',
  lines: readonly Line[],
  countOf: (line: Line) => number,
) {
  const { cells, total } = hideSmall(lines.map(countOf))
  const rows = lines.map((line, at): PublicRow => {
    const code = 'cause' in line ? String(line.cause) : 'code' in line ? String(line.code) : ''
    return { table, code, measure, value: cells[at] ?? null, unit: 'count' }
  })
  return { measure, total, rows }
}
