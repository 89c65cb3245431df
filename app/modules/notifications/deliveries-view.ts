import type { EventLag } from '#app/platform/events/event-lag.ts'
import type { Channel, DeliveryState, Topic } from './notification.ts'

/** How people are told, for whoever watches over it: no word of what they are told. */
export type DeliveriesView = {
  state: DeliveryState
  counts: Record<DeliveryState, number>
  page: number
  pages: number
  deliveries: {
    id: string
    type: string
    topic: Topic
    channel: Channel
    address: string | null
    attempts: number
    reason: string | null
    at: string
    next: string | null
    mailId: string | null
  }[]
  /** Letters given up, whatever they are about. */
  deadLetters: number
  others: { id: string; address: string; attempts: number; reason: string | null; at: string }[]
  failures: {
    consumer: string
    eventId: string
    type: string
    attempts: number
    reason: string
    next: string | null
  }[]
  lags: EventLag[]
}
