/** Bookings as the two sides see them: plain data, instants as ISO texts. */
import type { BookingActor, BookingStatus } from './booking.ts'
import type { RunParameters } from './capability.ts'
import type { OrderMode } from './line.ts'
import type { CustomerType } from './rate-card.ts'

export type BookingLine = {
  id: string
  lineId: string
  lineName: string
  /** The other side's name. */
  withName: string
  from: string
  until: string
  status: BookingStatus
  unit: number
  priceFen: number
  discountFen: number
  batchKg: number | null
  /** Until when somebody is waited for. */
  holdUntil: string | null
}

export type BookingView = BookingLine & {
  revision: number
  side: 'customer' | 'provider'
  orderMode: OrderMode
  cancelHours: number
  cancelUntil: string
  family: string
  customerType: CustomerType
  parameters: RunParameters
  note: string
  reason: string | null
  /** For which it was made; only its own side is told. */
  deal: { id: string; title: string } | null
  movedFromId: string | null
  movedToId: string | null
  /** Runs within another's batch. */
  shares: boolean
  steps: { status: BookingStatus; by: BookingActor; reason: string | null; at: string }[]
  /** What this side may do now. */
  may: ('approve' | 'refuse' | 'confirm' | 'cancel' | 'move' | 'finish' | 'miss')[]
}
