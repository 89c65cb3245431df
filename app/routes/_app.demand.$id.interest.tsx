import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { NotAProvider } from '#app/modules/offerings/ui/not-a-provider.tsx'
import { comeForward } from '#app/modules/routing/come-forward.server.ts'
import { readComing } from '#app/modules/routing/read-coming.server.ts'
import { comeForwardSchema } from '#app/modules/routing/routing.schema.ts'
import { ComingPage } from '#app/modules/routing/ui/coming-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { forbidden, notFound, seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const { language } = await readPreferences(request)
  const view = (await readComing(actor, params.id ?? '', language)) ?? notFound()
  // Who was told, or came before, has an answer to look at.
  if (view.sendingId) throw seeOther(paths.lead(view.sendingId))
  return {
    title: translator(language)('routing:coming.title'),
    view: actor.organization.isProvider ? view : null,
    wanted: new URL(request.url).searchParams.get('offering'),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  if (!actor.organization.isProvider) forbidden()
  const form = await readForm(request, comeForwardSchema)
  if (!form.ok) return form.reply
  const { offeringId, message = null } = form.value
  const outcome = await comeForward(actor, { needId: params.id ?? '', offeringId, message })
  if (outcome.ok) return seeOther(paths.lead(outcome.value.sendingId, { done: 'interested' }))
  if (outcome.refusal === 'gone') notFound()
  return form.refuse(`routing:refusal.${outcome.refusal}`)
}

export default function ComeForward() {
  const { view, wanted } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  return view ? <ComingPage view={view} wanted={wanted} result={sent?.result} /> : <NotAProvider />
}
