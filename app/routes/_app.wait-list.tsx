import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { roleIncludes } from '#app/modules/accounts/actor.ts'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { waitingSchema } from '#app/modules/bookings/booking.schema.ts'
import { readWaiting } from '#app/modules/bookings/read-waiting.server.ts'
import { acceptOffer, leaveWaiting } from '#app/modules/bookings/settle-waiting.server.ts'
import { WaitListPage } from '#app/modules/bookings/ui/wait-list-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const { language } = await readPreferences(request)
  return {
    title: translator(language)('bookings:wait.title'),
    waiting: await readWaiting(actor),
    mayEdit: roleIncludes(actor.organization.role, 'editor'),
    done: new URL(request.url).searchParams.get('done'),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const form = await readForm(request, waitingSchema)
  if (!form.ok) return form.reply
  const { id, intent } = form.value
  if (intent === 'accept') {
    const accepted = await acceptOffer(actor, id)
    return accepted.ok
      ? seeOther(paths.booking(accepted.value.bookingId, { done: 'accepted' }))
      : form.refuse(`bookings:refusal.${accepted.refusal}`)
  }
  const left = await leaveWaiting(actor, id)
  return left.ok
    ? seeOther(paths.waitList({ done: 'left' }))
    : form.refuse(`bookings:refusal.${left.refusal}`)
}

export default function WaitList() {
  const { title: _, ...page } = useLoaderData<typeof loader>()
  const problem = Object.values(useActionData<typeof action>()?.result.error ?? {}).flat()[0]
  return <WaitListPage {...page} {...(problem ? { problem } : {})} />
}
