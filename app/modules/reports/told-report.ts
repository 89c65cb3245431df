/** A report as its readers are told it: each number, that it is hidden, or that it cannot be told. Pure. */
import { findIndicator, type Unit } from '#app/modules/monitoring/indicator.ts'
import type { Hidden } from './decide-hidden.ts'
import { leagueOf } from './league.ts'
import {
  type ColumnName,
  columnNames,
  keyOf,
  type PartMeasure,
  type PartTable,
  periodOf,
} from './report-tables.ts'
import { familyOf } from './share-families.ts'
import type { Definition, PartLine, Snapshot } from './snapshot.ts'

export const HIDDEN = 'hidden'
/** null where it cannot be told of anybody. */
export type Told = number | null | typeof HIDDEN

export type ToldIndicator = { code: string; unit: Unit; cases: Told } & Record<ColumnName, Told>
export type ToldCause = { cause: string } & Record<ColumnName, Told>
export type ToldPart = { code: string; rate: Told } & Record<PartMeasure, Told>
export type ToldReport = Pick<Snapshot, 'scope' | 'period' | 'position'> & {
  indicators: ToldIndicator[]
  causes: ToldCause[]
  domains: ToldPart[]
  districts: (ToldPart & { place: number | null })[]
  method: Definition[]
}

/** @param hidden null for a report that is not published: everything is told. */
export function toldReport(snapshot: Snapshot, hidden: Hidden | null): ToldReport {
  const { scope, period, position, method, indicators, causes, domains, districts } = snapshot
  const isShown = (name: string, column: ColumnName, codes: readonly string[]) => {
    const of = hidden?.[keyOf(name, periodOf(snapshot, column))]
    return !hidden || (of != null && !codes.some((code) => of.includes(code)))
  }
  const figures = columnNames.map(
    (column) => [column, new Map(indicators.map((line) => [line.code, line[column]]))] as const,
  )
  const part =
    (table: PartTable) =>
    (line: PartLine): ToldPart => {
      const tell = (measure: PartMeasure): Told =>
        isShown(`${table}/${measure}`, 'now', [line.code]) ? line[measure] : HIDDEN
      const [needs, matched] = [tell('needs'), tell('matched')]
      return {
        code: line.code,
        needs,
        matched,
        rate: rateOf(needs, matched),
        offerings: tell('offerings'),
        unmet: tell('unmet'),
      }
    }
  return {
    ...{ scope, period, position, method },
    indicators: indicators.map(({ code, unit, now }) => {
      const told = Object.fromEntries(
        figures.map(([column, of]) => {
          const { name, shownBy } = familyOf(code, of)
          return [column, isShown(name, column, shownBy) ? (of.get(code)?.value ?? null) : HIDDEN]
        }),
      ) as Record<ColumnName, Told>
      // Of part of the needs the number would tell how many the others are.
      const whole = findIndicator(code)?.base === 'all' || !hidden
      return { code, unit, ...told, cases: !whole ? null : told.now === HIDDEN ? HIDDEN : now.denominator }
    }),
    causes: causes.map((line) => ({
      cause: line.cause,
      ...(Object.fromEntries(
        columnNames.map((column) => [
          column,
          isShown('causes', column, [line.cause]) ? line[column] : HIDDEN,
        ]),
      ) as Record<ColumnName, Told>),
    })),
    domains: domains.map(part('domains')),
    districts: placed(districts.map(part('districts'))),
  }
}

/** By what is told alone: that there is no rate would say that a hidden number is 0. */
function rateOf(needs: Told, matched: Told): Told {
  if (typeof needs !== 'number' || typeof matched !== 'number') return HIDDEN
  return needs === 0 ? null : matched / needs
}

/** Places among the districts whose rate is told: a place between two others would tell a hidden one. */
function placed(districts: ToldPart[]): (ToldPart & { place: number | null })[] {
  const told = districts.flatMap((line) => {
    const { needs, matched } = line
    return typeof needs === 'number' && typeof matched === 'number' ? [{ ...line, needs, matched }] : []
  })
  const others = districts.filter((line) => !told.some(({ code }) => code === line.code))
  others.sort((one, other) => (one.code < other.code ? -1 : 1))
  return [...leagueOf(told), ...others.map((line) => ({ ...line, place: null }))]
}
