/** The tables of counts that a report is made of, as far as they can be told from it. Pure. */
import { findIndicator, indicators } from '#app/modules/monitoring/indicator.ts'
import { readPeriod } from '#app/platform/period.ts'
import type { Span, Table } from './decide-hidden.ts'
import type { Cells } from './hide-small.ts'
import { familyOf } from './share-families.ts'
import type { PartLine, Snapshot } from './snapshot.ts'

export const columnNames = ['now', 'previous', 'lastYear'] as const
export type ColumnName = (typeof columnNames)[number]

export const partTables = ['domains', 'districts'] as const
export type PartTable = (typeof partTables)[number]
export const partMeasures = ['needs', 'matched', 'offerings', 'unmet'] as const
export type PartMeasure = (typeof partMeasures)[number]

export const keyOf = (name: string, period: string) => `${name} ${period}`
export const periodOf = ({ period, previousKey, lastYearKey }: Snapshot, column: ColumnName): string =>
  ({ now: period.key, previous: previousKey, lastYear: lastYearKey })[column]

/** In the order in which they are decided: totals before what adds up to them. */
export function tablesOf(snapshot: Snapshot): Table[] {
  return columnNames.flatMap((column) => {
    const period = periodOf(snapshot, column)
    const table = (name: string, columns: readonly Cells[], after?: string): Table => ({
      ...spanOf(name, period),
      ...{ name, key: keyOf(name, period), columns },
      ...(after !== undefined && { after: keyOf(after, period) }),
    })
    return [
      ...indicatorTables(snapshot, column, table),
      table(
        'causes',
        [
          cellsOf(
            snapshot.causes,
            ({ cause }) => cause,
            (line) => line[column],
          ),
        ],
        'unmet',
      ),
      ...(column === 'now' ? partTables.flatMap((name) => partsOf(name, snapshot[name], table)) : []),
    ]
  })
}

type MakeTable = (name: string, columns: readonly Cells[], after?: string) => Table

function indicatorTables(snapshot: Snapshot, column: ColumnName, table: MakeTable): Table[] {
  const figures = new Map(snapshot.indicators.map((line) => [line.code, line[column]]))
  const made = new Map<string, Table>()
  for (const code of figures.keys()) {
    const { name, cells } = familyOf(code, figures)
    if (!made.has(name)) made.set(name, table(name, [cells], totalOf(code, figures)))
  }
  return [...made.values()]
}

/** What is a share of all of a population adds up to how many they are, which may be hidden. */
function totalOf(code: string, figures: ReadonlyMap<string, unknown>): string | undefined {
  const { base, population } = findIndicator(code) ?? {}
  if (base !== 'all') return undefined
  const total = indicators.find((one) => one.population === population && one.base === 'all')
  return total && total.code !== code && total.measure.of !== 'share' && figures.has(total.code)
    ? total.code
    : undefined
}

function partsOf(name: PartTable, lines: readonly PartLine[], table: MakeTable): Table[] {
  const cells = (countOf: (line: PartLine) => number) => cellsOf(lines, ({ code }) => code, countOf)
  const needs = `${name}/needs`
  return [
    table(needs, [cells((line) => line.needs)], 'needs'),
    // The share that was matched says how many were not, too.
    table(
      `${name}/matched`,
      [cells((line) => line.matched), cells((line) => line.needs - line.matched)],
      needs,
    ),
    table(`${name}/offerings`, [cells((line) => line.offerings)], 'offerings'),
    table(`${name}/unmet`, [cells((line) => line.unmet)], 'unmet'),
  ]
}

function cellsOf<Line>(
  lines: readonly Line[],
  codeOf: (line: Line) => string,
  countOf: (line: Line) => number,
): Cells {
  return Object.fromEntries(lines.map((line) => [codeOf(line), countOf(line)]))
}

/** What is on offer or open is counted at the end of a period: a month, a quarter and a year that end together say the same. */
function spanOf(name: string, key: string): Span {
  const period = readPeriod(key)
  const until = period?.until.getTime() ?? 0
  const standing =
    name.endsWith('offerings') || ['offerings', 'open'].includes(findIndicator(name)?.population ?? '')
  return { from: standing ? until : (period?.from.getTime() ?? 0), until }
}
