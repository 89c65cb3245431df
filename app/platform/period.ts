/** Months, quarters and years of the calendar in Asia/Shanghai, half-open: the first instant belongs, that after the last does not. */
import { addDays, atHour, dayOf } from './dates.ts'

export const periodKinds = ['month', 'quarter', 'year'] as const
export type PeriodKind = (typeof periodKinds)[number]

/** `key` is '2026-11', '2026-Q4' or '2026'. */
export type Period = { kind: PeriodKind; key: string; from: Date; until: Date }

const LENGTH: Record<PeriodKind, number> = { month: 1, quarter: 3, year: 12 }

/** The period that begins with a month, counted from the year 0: 2026-11 is 2026 × 12 + 10. */
function periodFrom(kind: PeriodKind, month: number): Period {
  const first = Math.floor(month / LENGTH[kind]) * LENGTH[kind]
  return {
    kind,
    key: keyOf(kind, first),
    from: atHour(firstDay(first)),
    until: atHour(firstDay(first + LENGTH[kind])),
  }
}

function firstDay(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`
}

function keyOf(kind: PeriodKind, month: number): string {
  const day = firstDay(month)
  if (kind === 'month') return day.slice(0, 7)
  return kind === 'year' ? day.slice(0, 4) : `${day.slice(0, 4)}-Q${Math.floor((month % 12) / 3) + 1}`
}

function monthOf(instant: Date): number {
  const [year = 0, month = 1] = dayOf(instant).split('-').map(Number)
  return year * 12 + month - 1
}

export function periodOf(kind: PeriodKind, instant: Date): Period {
  return periodFrom(kind, monthOf(instant))
}

/** Null for anything that is no key of a period. */
export function readPeriod(key: string): Period | null {
  const found = /^(20\d\d)(?:-(0[1-9]|1[0-2])|-Q([1-4]))?$/.exec(key)
  if (!found) return null
  const [, year, month, quarter] = found
  const start = Number(year) * 12
  if (month) return periodFrom('month', start + Number(month) - 1)
  return quarter ? periodFrom('quarter', start + (Number(quarter) - 1) * 3) : periodFrom('year', start)
}

/** 环比 compares with this. */
export function previousPeriod(period: Period): Period {
  return periodFrom(period.kind, monthOf(period.from) - 1)
}

/** 同比 compares with this. */
export function samePeriodOfLastYear(period: Period): Period {
  return periodFrom(period.kind, monthOf(period.from) - 12)
}

/** The period with those before it, oldest first. */
export function periodsUpTo(period: Period, count: number): Period[] {
  return Array.from({ length: count }, (_, index) =>
    periodFrom(period.kind, monthOf(period.from) - (count - 1 - index) * LENGTH[period.kind]),
  )
}

/** The last day that belongs to it. */
export function lastDayOf({ until }: Period): string {
  return addDays(dayOf(until), -1)
}
