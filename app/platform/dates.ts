/** Days are 'YYYY-MM-DD' of the calendar in Asia/Shanghai (UTC+8, no summer time); instants are Date in UTC. */
export const TIME_ZONE = 'Asia/Shanghai'

const MILLISECONDS_PER_DAY = 86_400_000
const SHANGHAI_OFFSET_MILLISECONDS = 8 * 3_600_000

/** The calendar day on which an instant falls. */
export function dayOf(instant: Date): string {
  return clockIn(instant).slice(0, 10)
}

/** "2026-11-23 21:37": sorts as text and is read by every spreadsheet. */
export function minuteOf(instant: Date | string): string {
  return clockIn(new Date(instant)).slice(0, 16).replace('T', ' ')
}

const clockIn = (instant: Date) => new Date(instant.getTime() + SHANGHAI_OFFSET_MILLISECONDS).toISOString()

/** A database `date` (midnight UTC) as a day. */
export function dayOfDate(date: Date): string {
  return date.toISOString().slice(0, 10)
}

/** A day as the database stores it: midnight UTC. */
export function dateOfDay(day: string): Date {
  return new Date(`${day}T00:00:00.000Z`)
}

/** The instant at which it is so many o'clock on a day in Chongqing. */
export function atHour(day: string, hour = 0): Date {
  return new Date(`${day}T${String(hour).padStart(2, '0')}:00:00+08:00`)
}

export function addDays(day: string, days: number): string {
  return dayOfDate(new Date(dateOfDay(day).getTime() + days * MILLISECONDS_PER_DAY))
}

/** Whole days from one to the other; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((dateOfDay(to).getTime() - dateOfDay(from).getTime()) / MILLISECONDS_PER_DAY)
}

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const date = dateOfDay(text)
  return !Number.isNaN(date.getTime()) && dayOfDate(date) === text
}

/** "2026年11月23日" / "23 Nov 2026". */
export function formatDay(day: string, language: string): string {
  return formatterOf(language, 'day').format(dateOfDay(day))
}

/** "11月" / "Nov" of the month in which a day falls. */
export function formatMonth(day: string, language: string): string {
  return formatterOf(language, 'month').format(dateOfDay(day))
}

/** "2026年11月23日 21:37" in Chongqing's time. */
export function formatInstant(instant: Date | string, language: string): string {
  return formatterOf(language, 'instant').format(new Date(instant))
}

const forms = {
  day: { dateStyle: 'medium', timeZone: 'UTC' },
  month: { month: 'short', timeZone: 'UTC' },
  instant: { dateStyle: 'medium', timeStyle: 'short', timeZone: TIME_ZONE },
} as const

// Making one takes longer than a hundred uses of it.
const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(language: string, form: keyof typeof forms): Intl.DateTimeFormat {
  const key = `${form} ${language}`
  const known = formatters.get(key)
  if (known) return known
  const formatter = new Intl.DateTimeFormat(language, forms[form])
  formatters.set(key, formatter)
  return formatter
}
