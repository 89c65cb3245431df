import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireOfficial } from '#app/modules/accounts/guards.server.ts'
import { overseeSchema } from '#app/modules/deals/deal.schema.ts'
import { doneWords } from '#app/modules/deals/done-words.ts'
import { overrideDeal } from '#app/modules/deals/override-deal.server.ts'
import { readAnyDeal } from '#app/modules/deals/read-deal.server.ts'
import { hideReview } from '#app/modules/deals/review-deal.server.ts'
import { ruleDispute } from '#app/modules/deals/rule-dispute.server.ts'
import { OfficialDealPage } from '#app/modules/deals/ui/official-deal-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { forbidden, notFound, seeOther } from '#app/platform/http.server.ts'
import { officialPaths } from '#app/platform/official-paths.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOfficial(request)
  const deal = (await readAnyDeal(actor, params.id ?? '')) ?? notFound()
  const done = new URL(request.url).searchParams.get('done')
  const operates = actor.platformRole === 'operator'
  return { deal, operates, done: doneWords.find((one) => one === done) }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.deal.title }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireOfficial(request)
  if (actor.platformRole !== 'operator') forbidden()
  const { id: dealId } = (await readAnyDeal(actor, params.id ?? '')) ?? notFound()
  const form = await readForm(request, overseeSchema)
  if (!form.ok) return form.reply
  const { value } = form
  const outcome =
    value.intent === 'override'
      ? await overrideDeal(actor, { dealId, reason: value.reason })
      : value.intent === 'rule'
        ? await ruleDispute(actor, { dealId, ...value })
        : await hideReview(actor, {
            dealId,
            reviewId: value.reviewId,
            reason: value.intent === 'hide' ? value.reason : null,
          })
  return outcome.ok
    ? seeOther(officialPaths.officialDeal(dealId, { done: value.intent }))
    : form.refuse(`deals:refusal.${outcome.refusal}`)
}

export default function OfficialDeal() {
  return (
    <OfficialDealPage {...useLoaderData<typeof loader>()} result={useActionData<typeof action>()?.result} />
  )
}
