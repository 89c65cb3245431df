import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { anyone, requireActor } from '#app/modules/accounts/guards.server.ts'
import { acceptInvitation } from '#app/modules/organizations/accept-invitation.server.ts'
import { findInvitation } from '#app/modules/organizations/find-invitation.server.ts'
import { noFieldsSchema } from '#app/modules/organizations/member.schema.ts'
import { InvitationPage } from '#app/modules/organizations/ui/invitation-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await anyone(request)
  const { language } = await readPreferences(request)
  const token = params.token ?? ''
  return {
    title: translator(language)('organizations:invitation.title'),
    invitation: await findInvitation(token),
    viewer: actor?.email ?? null,
    here: paths.invitation(encodeURIComponent(token)),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.title },
  // The token stays on this site; with no-referrer the browser would post the form without saying where from.
  { name: 'referrer', content: 'same-origin' },
  { name: 'robots', content: 'noindex' },
]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const form = await readForm(request, noFieldsSchema)
  if (!form.ok) return form.reply

  const outcome = await acceptInvitation(actor, params.token ?? '')
  if (!outcome.ok) return form.refuse(`organizations:refusal.${outcome.refusal}`)
  return seeOther(paths.organization({ done: 'joined' }))
}

export default function AcceptInvitation() {
  const { title: _, ...page } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  return <InvitationPage {...page} result={sent?.result} />
}
