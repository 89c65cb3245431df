import type { BookingStatus } from './booking.ts'

/** How a list of bookings is divided: what somebody has to answer, what is agreed, what is over. */
export const bookingGroups = ['open', 'agreed', 'past', 'ended'] as const
export type BookingGroup = (typeof bookingGroups)[number]

const statuses: Record<BookingGroup, readonly BookingStatus[]> = {
  open: ['offered', 'held', 'approved'],
  agreed: ['confirmed'],
  past: ['done', 'missed'],
  ended: ['cancelled', 'refused', 'lapsed', 'moved'],
}

export function statusesOf(group: BookingGroup): readonly BookingStatus[] {
  return statuses[group]
}

/** What the address of a list asks for; anything else counts as not asked for. */
export function askedOf(parameters: URLSearchParams): { group: BookingGroup; order: 'soonest' | 'newest' } {
  return {
    group: bookingGroups.find((one) => one === parameters.get('group')) ?? 'open',
    order: parameters.get('order') === 'newest' ? 'newest' : 'soonest',
  }
}
