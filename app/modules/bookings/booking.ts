/** A booking's life as data: 候补邀约 → 待审批 → 待确认 → 已确认 → 已完成／未到场, and the ways out of it. */
import { HOUR } from './window.ts'

export const bookingStatuses = [
  'offered',
  'held',
  'approved',
  'confirmed',
  'done',
  'missed',
  'cancelled',
  'refused',
  'lapsed',
  'moved',
] as const
export type BookingStatus = (typeof bookingStatuses)[number]

export const bookingActors = ['customer', 'provider', 'clock'] as const
export type BookingActor = (typeof bookingActors)[number]

type Transition = { from: readonly BookingStatus[]; to: BookingStatus; by: readonly BookingActor[] }

export const bookingTransitions = {
  /** Who waited takes the window that was offered; what comes next is the line's order mode. */
  accept: { from: ['offered'], to: 'held', by: ['customer'] },
  approve: { from: ['held'], to: 'approved', by: ['provider'] },
  /** The yes of a line whose operator arranges everything. */
  arrange: { from: ['held'], to: 'confirmed', by: ['provider'] },
  refuse: { from: ['held'], to: 'refused', by: ['provider'] },
  confirm: { from: ['approved'], to: 'confirmed', by: ['customer'] },
  /** A line that grants at once. */
  grant: { from: ['held'], to: 'confirmed', by: ['clock'] },
  cancel: { from: ['held', 'approved', 'confirmed'], to: 'cancelled', by: ['customer', 'provider'] },
  move: { from: ['held', 'approved', 'confirmed'], to: 'moved', by: ['customer'] },
  lapse: { from: ['offered', 'held', 'approved'], to: 'lapsed', by: ['customer', 'clock'] },
  finish: { from: ['confirmed'], to: 'done', by: ['provider', 'clock'] },
  miss: { from: ['confirmed'], to: 'missed', by: ['provider'] },
} as const satisfies Record<string, Transition>

export type BookingTransition = keyof typeof bookingTransitions

/** Statuses in which a booking keeps its unit from others; the exclusion constraints name the same four. */
export const occupyingStatuses = [
  'offered',
  'held',
  'approved',
  'confirmed',
] as const satisfies BookingStatus[]
/** Those that a customer has asked for, and not only been offered. */
export const openStatuses = ['held', 'approved', 'confirmed'] as const satisfies BookingStatus[]

export function occupies(status: BookingStatus): boolean {
  return (occupyingStatuses as readonly BookingStatus[]).includes(status)
}

export function mayGo(transition: BookingTransition, from: BookingStatus, by: BookingActor): boolean {
  const { from: sources, by: actors }: Transition = bookingTransitions[transition]
  return sources.includes(from) && actors.includes(by)
}

type Timed = { status: BookingStatus; from: Date; until: Date }

/** The last instant at which a customer may call off or move what is agreed; before it is agreed there is no such limit. */
export function cancelLimit({ from }: Timed, cancelHours: number): Date {
  return new Date(from.getTime() - cancelHours * HOUR)
}

export function mayStillCancel(booking: Timed, cancelHours: number, now: Date): boolean {
  if (booking.status === 'held') return true
  return now <= cancelLimit(booking, cancelHours) && now < booking.from
}

/** Hours after its end from which a run that nobody said anything about counts as done. */
export const DONE_AFTER_HOURS = 24

/** What the clock does to a booking now; null where it is not its turn. */
export function clockTransition(
  booking: Timed & { holdUntil: Date | null },
  now: Date,
): 'lapse' | 'finish' | null {
  if (mayGo('lapse', booking.status, 'clock') && booking.holdUntil && booking.holdUntil <= now) return 'lapse'
  if (booking.status === 'confirmed' && now.getTime() >= booking.until.getTime() + DONE_AFTER_HOURS * HOUR)
    return 'finish'
  return null
}

/** Until when somebody is waited for: the hours of the line, but never beyond the window's own beginning. */
export function holdEnd({ from }: { from: Date }, holdHours: number, now: Date): Date {
  return new Date(Math.min(now.getTime() + holdHours * HOUR, from.getTime()))
}
