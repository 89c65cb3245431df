import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { reviewSchema } from '#app/modules/deals/deal.schema.ts'
import { readDeal } from '#app/modules/deals/read-deal.server.ts'
import { answerReview, leaveReview } from '#app/modules/deals/review-deal.server.ts'
import { ReviewPage } from '#app/modules/deals/ui/review-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { paths } from '#app/platform/paths.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const deal = (await readDeal(actor, params.id ?? '', new Date(), false)) ?? notFound()
  const side = deal.party === 'member' ? notFound() : deal.party
  return { deal, side }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.deal.title }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const { id: dealId, party } = (await readDeal(actor, params.id ?? '')) ?? notFound()
  const side = party === 'member' ? notFound() : party
  const form = await readForm(request, reviewSchema(side))
  if (!form.ok) return form.reply
  const outcome =
    form.value.intent === 'review'
      ? await leaveReview(actor, { dealId, scores: form.value.scores, text: form.value.text })
      : await answerReview(actor, { dealId, answer: form.value.answer })
  const done = form.value.intent === 'review' ? 'review' : 'review-answer'
  return outcome.ok ? seeOther(paths.deal(dealId, { done })) : form.refuse(`deals:refusal.${outcome.refusal}`)
}

export default function Review() {
  return <ReviewPage {...useLoaderData<typeof loader>()} result={useActionData<typeof action>()?.result} />
}
