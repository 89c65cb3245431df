import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireActor } from '#app/modules/accounts/guards.server.ts'
import { changeSettings } from '#app/modules/notifications/change-settings.server.ts'
import { settingsSchema } from '#app/modules/notifications/notification.schema.ts'
import { readSettings } from '#app/modules/notifications/read-settings.server.ts'
import { SettingsPage } from '#app/modules/notifications/ui/settings-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { language } = await readPreferences(request)
  return {
    title: translator(language)('notifications:settings.title'),
    settings: await readSettings(actor),
    saved: new URL(request.url).searchParams.get('done') === 'saved',
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const form = await readForm(request, settingsSchema)
  if (!form.ok) return form.reply
  const { wanted, quietFrom, quietTo, digest } = form.value
  await changeSettings(actor, wanted, { quietFrom, quietTo, digest: digest === 'on' })
  return seeOther(paths.notificationSettings({ done: 'saved' }))
}

export default function NotificationSettings() {
  const { settings, saved } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  return <SettingsPage settings={settings} saved={saved} result={sent?.result} />
}
