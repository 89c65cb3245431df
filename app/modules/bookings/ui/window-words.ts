import { dayOf, formatDay, formatInstant, minuteOf } from '#app/platform/dates.ts'

type Instant = Date | string

/** "2026年12月1日 08:00–12:00"; the second day is said only where it is another. */
export function windowWords(from: Instant, until: Instant, language: string): string {
  const [start, end] = [new Date(from), new Date(until)]
  const sameDay = dayOf(start) === dayOf(new Date(end.getTime() - 1))
  if (!sameDay) return `${formatInstant(start, language)} – ${formatInstant(end, language)}`
  return `${formatDay(dayOf(start), language)} ${clockOf(start)}–${clockOf(end) === '00:00' ? '24:00' : clockOf(end)}`
}

export function clockOf(instant: Instant): string {
  return minuteOf(instant).slice(11)
}

/** "12月8日" / "8 Dec": a day within the year one looks at. */
export function shortDay(day: string, language: string): string {
  const [, month, date] = day.split('-').map(Number)
  return language.startsWith('zh') ? `${month}月${date}日` : `${date}/${month}`
}

export function hoursBetween(from: Instant, until: Instant): number {
  return (new Date(until).getTime() - new Date(from).getTime()) / 3_600_000
}
