/** What of a city's report anybody may take away: a line a number, nobody's name. Pure. */
import { HIDDEN, type Told, type ToldReport } from './told-report.ts'

export type PublicRow = {
  table: 'indicators' | 'causes' | 'domains' | 'districts'
  code: string
  measure: 'value' | 'needs' | 'offerings' | 'unmet'
  /** null where it is hidden, or cannot be told. */
  value: number | null
  hidden: boolean
  unit: string
}

/**
 * Needs that are not yet old enough are all needs less the others, and so are published with neither. The cases of pilot lines are hours,
 * which do not tell whether they are those of a single line.
 */
const NOT_PUBLISHED = new Set(['fill-rate-young', 'line-utilisation'])

export function publicRows({ indicators, causes, domains, districts }: ToldReport): PublicRow[] {
  const row = (
    table: PublicRow['table'],
    code: string,
    measure: PublicRow['measure'],
    told: Told,
  ): PublicRow => ({
    ...{ table, code, measure, unit: 'count' },
    ...{ value: told === HIDDEN ? null : told, hidden: told === HIDDEN },
  })
  const measures = ['needs', 'offerings', 'unmet'] as const
  return [
    ...indicators
      .filter(({ code }) => !NOT_PUBLISHED.has(code))
      .map(({ code, unit, now }) => ({ ...row('indicators', code, 'value', rounded(now)), unit })),
    ...causes.map(({ cause, now }) => row('causes', cause, 'unmet', now)),
    ...measures.flatMap((measure) =>
      domains.map((line) => row('domains', line.code, measure, line[measure])),
    ),
    ...measures.flatMap((measure) =>
      districts.map((line) => row('districts', line.code, measure, line[measure])),
    ),
  ]
}

/** Two places: enough to compare. */
const rounded = (told: Told): Told => (typeof told === 'number' ? Math.round(told * 100) / 100 : told)
