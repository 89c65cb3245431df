import { Form } from '@remix-run/react'
import { Badge } from '#app/components/badge.tsx'
import { Button } from '#app/components/button.tsx'
import { Card } from '#app/components/card.tsx'
import { Disclosure } from '#app/components/disclosure.tsx'
import { formatInstant } from '#app/platform/dates.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import type { DeliveryLine, NotificationLine } from '../notification-line.ts'

/** One notification: its sentence opens what it is about, which marks it as read. */
export function NotificationRow({ line }: { line: NotificationLine }) {
  const { t, i18n } = useTranslation('notifications')
  const { id, sentence, organizationName, at, read, deliveries } = line
  return (
    <Card
      headingLevel="h2"
      edge={read ? undefined : 'brand'}
      title={
        <Form method="post">
          <input type="hidden" name="id" value={id} />
          <button
            type="submit"
            name="intent"
            value="open"
            className={read ? 'link-quiet text-left font-normal' : 'link-quiet text-left'}
          >
            {sentence}
          </button>
        </Form>
      }
      meta={
        <>
          <span className="flex flex-wrap items-center gap-x-2">
            {!read && <Badge tone="brand">{t('centre.unread')}</Badge>}
            <time dateTime={at}>{formatInstant(at, i18n.language)}</time>
            {organizationName && <span>{organizationName}</span>}
          </span>
          <Disclosure
            plain
            summary={
              <>
                {t('delivery.title')}
                <span className="sr-only">{t('delivery.of', { sentence })}</span>
              </>
            }
          >
            <ul className="space-y-0.5 text-sm text-muted">
              {deliveries.map((delivery) => (
                <li key={delivery.channel}>
                  <Delivery delivery={delivery} />
                </li>
              ))}
            </ul>
          </Disclosure>
        </>
      }
      action={
        <Form method="post">
          <input type="hidden" name="id" value={id} />
          <Button
            size="sm"
            variant="quiet"
            name="intent"
            value={read ? 'unread' : 'read'}
            aria-label={t(read ? 'centre.markUnreadOne' : 'centre.markReadOne', { sentence })}
          >
            {t(read ? 'centre.markUnread' : 'centre.markRead')}
          </Button>
        </Form>
      }
    />
  )
}

function Delivery({ delivery: { channel, state, at, reason, address } }: { delivery: DeliveryLine }) {
  const { t, i18n } = useTranslation('notifications')
  const words = [
    address ? t('delivery.to', { channel: t(`channel.${channel}`), address }) : t(`channel.${channel}`),
    t(`delivery.state.${state}`, { at: at && formatInstant(at, i18n.language) }),
    reason && state !== 'sent' && t(`delivery.reason.${reason}`),
  ]
  return <>{words.filter(Boolean).join(t('delivery.between'))}</>
}
