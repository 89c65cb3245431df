import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { milestoneSchema } from '#app/modules/deals/deal.schema.ts'
import { doneWords } from '#app/modules/deals/done-words.ts'
import { handleMilestone } from '#app/modules/deals/handle-milestone.server.ts'
import { readDeal } from '#app/modules/deals/read-deal.server.ts'
import { MilestonePage } from '#app/modules/deals/ui/milestone-page.tsx'
import { dealPaths } from '#app/platform/deal-paths.ts'
import { readForm } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const deal = (await readDeal(actor, params.id ?? '')) ?? notFound()
  const milestone = deal.milestones.find(({ id }) => id === params.milestone) ?? notFound()
  const done = new URL(request.url).searchParams.get('done')
  return { deal, milestone, done: doneWords.find((one) => one === done) }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.milestone.title }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const deal = (await readDeal(actor, params.id ?? '')) ?? notFound()
  const milestone = deal.milestones.find(({ id }) => id === params.milestone) ?? notFound()
  const form = await readForm(request, milestoneSchema)
  if (!form.ok) return form.reply
  const outcome = await handleMilestone(actor, deal.id, milestone, form.value, form.form.getAll('files'))
  if (outcome.ok) return seeOther(dealPaths.milestone(deal.id, milestone.id, { done: outcome.value.done }))
  const { result } = form.refuse(`deals:refusal.${outcome.refusal}`).data
  return data({ result }, { status: outcome.refusal === 'stale' ? 409 : 422 })
}

export default function Milestone() {
  return <MilestonePage {...useLoaderData<typeof loader>()} result={useActionData<typeof action>()?.result} />
}
