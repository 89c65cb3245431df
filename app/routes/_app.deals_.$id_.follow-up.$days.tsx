import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { answerFollowUp } from '#app/modules/deals/answer-follow-up.server.ts'
import { FOLLOW_UP_DAYS } from '#app/modules/deals/confirmation.ts'
import { followUpSchema } from '#app/modules/deals/deal.schema.ts'
import { readDeal } from '#app/modules/deals/read-deal.server.ts'
import { FollowUpPage } from '#app/modules/deals/ui/follow-up-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { paths } from '#app/platform/paths.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const days = FOLLOW_UP_DAYS.find((one) => String(one) === params.days) ?? notFound()
  return { days, deal: (await readDeal(actor, params.id ?? '', new Date(), false)) ?? notFound() }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.deal.title }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const days = FOLLOW_UP_DAYS.find((one) => String(one) === params.days) ?? notFound()
  const id = params.id ?? ''
  const form = await readForm(request, followUpSchema)
  if (!form.ok) return form.reply
  const { outcome: came, ...said } = form.value
  const outcome = await answerFollowUp(actor, { dealId: id, days, ...said, outcome: came ?? null })
  if (outcome.ok) return seeOther(paths.deal(id, { done: 'follow-up' }))
  return outcome.refusal === 'gone' ? notFound() : form.refuse(`deals:refusal.${outcome.refusal}`)
}

export default function FollowUp() {
  return <FollowUpPage {...useLoaderData<typeof loader>()} result={useActionData<typeof action>()?.result} />
}
