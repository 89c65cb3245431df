import { Disclosure } from '#app/components/disclosure.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { SettingsView } from '../settings-view.ts'

/** What it takes to open a channel that is closed: for whoever runs the site. */
export function ClosedChannels({ closed }: { closed: SettingsView['closed'] }) {
  const { t } = useTranslation('notifications')
  return (
    <div className="mt-6 max-w-read">
      <Disclosure summary={t('closed.title')}>
        <p className="mb-2 text-sm text-muted">{t('closed.lead')}</p>
        <ul className="list-disc space-y-1 pl-5 text-sm">
          {closed.map(({ channel, missing, adapter }) => (
            <li key={channel} className="break-words">
              {t('closed.adapter', { channel: t(`channel.${channel}`), adapter })}
              {missing.length > 0 && t('closed.variables', { variables: missing.join(', ') })}
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  )
}
