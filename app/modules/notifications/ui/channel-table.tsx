import { ScrollRegion } from '#app/components/scroll-region.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { channels } from '../notification.ts'
import type { SettingsView } from '../settings-view.ts'

const CAPTION = 'channels-caption'

/** A box for each topic and channel that can be chosen. The centre always has everything, and what is not open cannot be ticked. */
export function ChannelTable({ topics }: { topics: SettingsView['topics'] }) {
  const { t } = useTranslation('notifications')
  return (
    <ScrollRegion labelledBy={CAPTION}>
      <table className="w-full border-collapse text-left">
        <caption id={CAPTION} className="sr-only">
          {t('settings.channels')}
        </caption>
        <thead className="border-b border-line bg-sunken text-sm text-muted">
          <tr>
            <th scope="col" className="px-3 py-2 font-medium">
              {t('settings.topic')}
            </th>
            {channels.map((channel) => (
              <th key={channel} scope="col" className="px-2 py-2 text-center font-medium">
                {t(`channel.${channel}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {topics.map(({ topic, wanted }) => (
            <tr key={topic} className="border-b border-line last:border-0">
              <th scope="row" className="px-3 py-2 font-medium">
                {t(`topic.${topic}`)}
                <span className="block text-sm font-normal text-faint max-sm:hidden">
                  {t(`settings.about.${topic}`)}
                </span>
              </th>
              {channels.map((channel) => (
                <td key={channel} className="px-2 py-2 text-center text-sm text-faint">
                  {channel === 'email' ? (
                    <label className="grid min-h-control place-items-center">
                      <span className="sr-only">
                        {t('settings.box', { topic: t(`topic.${topic}`), channel: t(`channel.${channel}`) })}
                      </span>
                      <input
                        type="checkbox"
                        name="wanted"
                        value={`${topic}.${channel}`}
                        defaultChecked={wanted[channel]}
                        className="size-4"
                      />
                    </label>
                  ) : (
                    t(channel === 'site' ? 'settings.always' : 'settings.closed')
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
