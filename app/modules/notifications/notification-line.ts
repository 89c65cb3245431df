import type { Channel, DeliveryState, Topic } from './notification.ts'

/** How a notification went to its reader on one way. */
export type DeliveryLine = {
  channel: Channel
  state: DeliveryState
  /** When it was sent, or when it will be tried. */
  at: string | null
  /** A code that has a text of its own; null where there is none to show. */
  reason: string | null
  address: string | null
}

/** A notification as the centre lists it. */
export type NotificationLine = {
  id: string
  sentence: string
  /** On whose behalf, where the reader acts for several. */
  organizationName: string | null
  at: string
  read: boolean
  deliveries: DeliveryLine[]
}

export type Unread = Record<Topic, number>
