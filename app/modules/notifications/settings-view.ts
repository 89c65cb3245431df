import type { Channel, Topic } from './notification.ts'
import type { Times } from './quiet-hours.ts'

/** What a person chose, with what is not open to anybody yet. */
export type SettingsView = {
  times: Times
  topics: { topic: Topic; wanted: Record<Channel, boolean> }[]
  /** Channels that are closed: the variables that have no value, and the file in which the call to the gateway goes. */
  closed: { channel: Channel; missing: string[]; adapter: string }[]
}
