/** What the event log says of lines and of what is booked on them. Pure. */
import type { BookingStatus } from './booking.ts'
import type { Window } from './window.ts'

export function openingOf(line: {
  name: string
  status: string
  parallelUnits: number
  openingHours: unknown
  organization: { regionCode: string | null }
}) {
  return {
    ...{ title: line.name, domain: 'R2', region: line.organization.regionCode },
    ...{ units: line.parallelUnits, hours: JSON.stringify(line.openingHours), open: line.status === 'open' },
  }
}

export function runData(
  booking: Window & { lineId: string; status: BookingStatus; sharesWithId: string | null },
) {
  const { lineId, status, from, until, sharesWithId } = booking
  return {
    ...{ lineId, status, shared: sharesWithId !== null },
    ...{ from: from.toISOString(), until: until.toISOString() },
  }
}
