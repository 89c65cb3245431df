import { Form } from '@remix-run/react'
import { Button, ButtonLink } from '#app/components/button.tsx'
import { EmptyState } from '#app/components/empty-state.tsx'
import { Flash } from '#app/components/flash.tsx'
import { PageHeader } from '#app/components/page-header.tsx'
import { Pagination } from '#app/components/pagination.tsx'
import { Tabs } from '#app/components/tabs.tsx'
import { Toolbar } from '#app/components/toolbar.tsx'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { paths } from '#app/platform/paths.ts'
import { type Topic, topics } from '../notification.ts'
import type { NotificationLine, Unread } from '../notification-line.ts'
import { NotificationRow } from './notification-row.tsx'

/** 消息中心: what a person was told, one topic at a time. */
export function NotificationsPage({
  topic,
  unread,
  lines,
  page,
  pages,
  marked,
}: {
  topic: Topic
  unread: Unread
  lines: NotificationLine[]
  page: number
  pages: number
  /** The instant at which all were marked as read a moment ago. */
  marked: string | null
}) {
  const { t } = useTranslation('notifications')
  return (
    <>
      <PageHeader
        title={t('centre.title')}
        lead={t('centre.lead')}
        actions={<ButtonLink to={paths.notificationSettings()}>{t('centre.settings')}</ButtonLink>}
      />
      <Tabs
        label={t('centre.tabs')}
        items={topics.map((one) => ({
          label: t(`topic.${one}`),
          to: paths.notifications({ topic: one }),
          current: one === topic,
          count: unread[one],
        }))}
      />
      {marked && (
        <Flash
          key={marked}
          text={t('centre.allRead')}
          action={
            <Form method="post">
              <input type="hidden" name="topic" value={topic} />
              <input type="hidden" name="at" value={marked} />
              <Button size="sm" name="intent" value="unread-all">
                {t('centre.undo')}
              </Button>
            </Form>
          }
        />
      )}
      {unread[topic] > 0 && (
        <Toolbar
          start={<p className="text-sm text-muted">{t('centre.unreadCount', { count: unread[topic] })}</p>}
          end={
            <Form method="post">
              <input type="hidden" name="topic" value={topic} />
              <Button size="sm" name="intent" value="read-all">
                {t('centre.readAll')}
              </Button>
            </Form>
          }
        />
      )}
      {lines.length > 0 ? (
        <ul aria-label={t(`topic.${topic}`)} className="space-y-2">
          {lines.map((line) => (
            <li key={line.id}>
              <NotificationRow line={line} />
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState
          title={t(`centre.empty.${topic}`)}
          text={t(`centre.emptyText.${topic}`)}
          action={<ButtonLink to={paths.workbench()}>{t('centre.toWorkbench')}</ButtonLink>}
        />
      )}
      <Pagination
        page={page}
        pages={pages}
        hrefFor={(one) => paths.notifications({ topic, page: one > 1 ? String(one) : undefined })}
      />
    </>
  )
}
