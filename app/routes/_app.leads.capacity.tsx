import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { roleIncludes } from '#app/modules/accounts/actor.ts'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { NotAProvider } from '#app/modules/offerings/ui/not-a-provider.tsx'
import { changeCapacity } from '#app/modules/routing/change-capacity.server.ts'
import { readCapacity } from '#app/modules/routing/read-capacity.server.ts'
import { capacitySchema } from '#app/modules/routing/routing.schema.ts'
import { CapacityPage } from '#app/modules/routing/ui/capacity-page.tsx'
import { dayOf } from '#app/platform/dates.ts'
import { readForm } from '#app/platform/forms.server.ts'
import { forbidden, seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { needPaths } from '#app/platform/need-paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

const DONE = ['pause', 'resume', 'away', 'back', 'slots'] as const

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const { language } = await readPreferences(request)
  const title = translator(language)('routing:capacity.title')
  if (!actor.organization.isProvider) return { title, shown: null }
  const done = new URL(request.url).searchParams.get('done')
  return {
    title,
    shown: {
      capacity: await readCapacity(actor),
      today: dayOf(new Date()),
      mayEdit: roleIncludes(actor.organization.role, 'editor'),
      done: DONE.find((one) => one === done),
    },
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  if (!actor.organization.isProvider) forbidden()
  const form = await readForm(request, capacitySchema)
  if (!form.ok) return form.reply
  const outcome = await changeCapacity(actor, form.value)
  return outcome.ok
    ? seeOther(needPaths.leadCapacity({ done: form.value.intent }))
    : form.refuse(`routing:refusal.${outcome.refusal}`)
}

export default function Capacity() {
  const { shown } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  return shown ? <CapacityPage {...shown} result={sent?.result} /> : <NotAProvider />
}
