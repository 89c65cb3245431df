import type { Actor } from '#app/modules/accounts/actor.ts'
import { reading } from '#app/platform/transaction.server.ts'
import { channelWanted } from './channel-wanted.ts'
import { ports } from './channels/ports.server.ts'
import { type Channel, channels, topics } from './notification.ts'
import { DEFAULT_TIMES } from './quiet-hours.ts'
import { findSettings } from './settings.data.server.ts'
import type { SettingsView } from './settings-view.ts'

export async function readSettings(actor: Actor): Promise<SettingsView> {
  const { choices, times } = await reading((tx) => findSettings(tx, actor.userId))
  return {
    times: times ?? DEFAULT_TIMES,
    topics: topics.map((topic) => ({
      topic,
      wanted: Object.fromEntries(
        channels.map((channel) => [channel, channelWanted(choices, topic, channel)]),
      ) as Record<Channel, boolean>,
    })),
    // Without an adapter nothing goes out, whatever is configured.
    closed: ports.map(({ channel, adapter, missing }) => ({ channel, adapter, missing: missing() })),
  }
}
