import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { roleIncludes } from '#app/modules/accounts/actor.ts'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { answerOf } from '#app/modules/routing/answer-of.ts'
import { answerSending } from '#app/modules/routing/answer-sending.server.ts'
import { openLead } from '#app/modules/routing/open-lead.server.ts'
import { readLead } from '#app/modules/routing/read-lead.server.ts'
import { answerSchema } from '#app/modules/routing/routing.schema.ts'
import { LeadPage } from '#app/modules/routing/ui/lead-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

const DONE = ['interested', 'declined'] as const

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const { language } = await readPreferences(request)
  const lead = (await readLead(actor.organization.id, params.id ?? '', language)) ?? notFound()
  await openLead(actor, lead.answer.id)
  const done = new URL(request.url).searchParams.get('done')
  return {
    lead,
    mayAnswer: roleIncludes(actor.organization.role, 'editor'),
    done: DONE.find((one) => one === done),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.lead.need.title }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const { userId, organization } = actor
  const sendingId = params.id ?? ''
  const form = await readForm(request, answerSchema)
  if (!form.ok) return form.reply
  const answer = answerOf(form.value)
  const answerer = { userId, organizationId: organization.id, by: 'site' as const }
  const outcome = await answerSending(answerer, { sendingId, revision: form.value.revision }, answer)
  if (outcome.ok) return seeOther(paths.lead(sendingId, { done: answer.kind }))
  if (outcome.refusal === 'gone') notFound()
  return form.refuse(
    `routing:refusal.${outcome.refusal}`,
    outcome.refusal === 'day-past' ? 'freeOn' : undefined,
  )
}

export default function Lead() {
  const { lead, ...page } = useLoaderData<typeof loader>()
  return <LeadPage {...lead} {...page} result={useActionData<typeof action>()?.result} />
}
