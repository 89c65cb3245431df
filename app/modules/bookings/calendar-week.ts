/** '2026-W32', as browsers' week controls and people write it. */
import { addDays, dateOfDay, isDay } from '#app/platform/dates.ts'
import { mondayOf } from './window.ts'

/** Monday of an ISO 8601 week; null where it is none. Also reads '32' and '第32周' as the next such week from today. */
export function mondayOfWeek(text: string, today: string): string | null {
  const found = /^(?:(\d{4})-?W)?\s*第?\s*(\d{1,2})\s*周?$/i.exec(text.normalize('NFKC').trim())
  if (!found) return null
  const week = Number(found[2])
  if (found[1]) return mondayIn(Number(found[1]), week)
  const year = Number(today.slice(0, 4))
  const thisYear = mondayIn(year, week)
  return thisYear && addDays(thisYear, 6) >= today ? thisYear : mondayIn(year + 1, week)
}

/** The week of a day, as '2026-W32'. */
export function weekOf(day: string): string {
  // The Thursday decides to which year a week belongs.
  const thursday = addDays(mondayOf(day), 3)
  const year = thursday.slice(0, 4)
  const days = (dateOfDay(thursday).getTime() - dateOfDay(`${year}-01-01`).getTime()) / 86_400_000
  return `${year}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`
}

function mondayIn(year: number, week: number): string | null {
  const fourth = `${String(year).padStart(4, '0')}-01-04`
  if (!isDay(fourth) || week < 1 || week > 53) return null
  const monday = addDays(mondayOf(fourth), (week - 1) * 7)
  return weekOf(monday) === `${fourth.slice(0, 4)}-W${String(week).padStart(2, '0')}` ? monday : null
}
