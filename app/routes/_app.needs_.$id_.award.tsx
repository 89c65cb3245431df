import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { awardProposal } from '#app/modules/deals/award-proposal.server.ts'
import { awardSchema } from '#app/modules/deals/deal.schema.ts'
import { readAwardable } from '#app/modules/deals/read-origin.server.ts'
import { AwardPage } from '#app/modules/deals/ui/award-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { paths } from '#app/platform/paths.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  return { need: (await readAwardable(actor, params.id ?? '')) ?? notFound() }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.need.title }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const needId = params.id ?? ''
  const form = await readForm(request, awardSchema)
  if (!form.ok) return form.reply
  const outcome = await awardProposal(actor, { needId, ...form.value })
  if (outcome.ok) return seeOther(paths.deal(outcome.value.dealId, { done: 'opened' }))
  return outcome.refusal === 'gone' ? notFound() : form.refuse(`deals:refusal.${outcome.refusal}`)
}

export default function Award() {
  return <AwardPage {...useLoaderData<typeof loader>()} result={useActionData<typeof action>()?.result} />
}
