import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireActor } from '#app/modules/accounts/guards.server.ts'
import { listNotifications } from '#app/modules/notifications/list-notifications.server.ts'
import {
  markAllRead,
  markNotification,
  unmarkAll,
} from '#app/modules/notifications/mark-notifications.server.ts'
import { notificationSchema } from '#app/modules/notifications/notification.schema.ts'
import { topics } from '#app/modules/notifications/notification.ts'
import { openNotification } from '#app/modules/notifications/open-notification.server.ts'
import { NotificationsPage } from '#app/modules/notifications/ui/notifications-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { badRequest, notFound, seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { pageNumber } from '#app/platform/page-number.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { language } = await readPreferences(request)
  const url = new URL(request.url)
  const list = await listNotifications(actor, { topic: topicOf(url), page: pageNumber(url), language })
  const marked = url.searchParams.get('marked')
  return {
    ...list,
    marked: marked && !Number.isNaN(Date.parse(marked)) ? new Date(marked).toISOString() : null,
    title: translator(language)('notifications:centre.title'),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const form = await readForm(request, notificationSchema)
  if (!form.ok) badRequest()
  const wanted = form.value
  if (wanted.intent === 'read-all') {
    const { count, at } = await markAllRead(actor, wanted.topic)
    const marked = count > 0 ? at.toISOString() : undefined
    return seeOther(paths.notifications({ topic: wanted.topic, marked }))
  }
  if (wanted.intent === 'unread-all') {
    await unmarkAll(actor, wanted.topic, wanted.at)
    return seeOther(paths.notifications({ topic: wanted.topic }))
  }
  if (wanted.intent === 'open') return seeOther((await openNotification(actor, wanted.id)) ?? notFound())
  if (!(await markNotification(actor, wanted.id, wanted.intent === 'read'))) notFound()
  // Back to the page of the list on which the button stood.
  const { searchParams } = new URL(request.url)
  return seeOther(
    paths.notifications({
      topic: searchParams.get('topic') ?? undefined,
      page: searchParams.get('page') ?? undefined,
    }),
  )
}

function topicOf(url: URL) {
  return topics.find((one) => one === url.searchParams.get('topic'))
}

export default function Notifications() {
  const { title: _, ...page } = useLoaderData<typeof loader>()
  return <NotificationsPage {...page} />
}
