/** The calendar page of an own line: plain data. */
import type { BookingStatus } from './booking.ts'
import type { UsedWeek } from './utilisation.ts'

export type LineCalendar = {
  runs: { id: string; from: string; until: string; unit: number; status: BookingStatus; who: string }[]
  weeks: UsedWeek[]
  /** Weeks of `weeks` that lie before this one. */
  past: number
  feedSince: string | null
  imported: { count: number; name: string } | null
}
