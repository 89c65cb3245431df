import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { answerDeal } from '#app/modules/deals/answer-deal.server.ts'
import { answerSchema } from '#app/modules/deals/deal.schema.ts'
import { doneWords } from '#app/modules/deals/done-words.ts'
import { readDeal } from '#app/modules/deals/read-deal.server.ts'
import { DealPage } from '#app/modules/deals/ui/deal-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { paths } from '#app/platform/paths.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const asked = new URL(request.url).searchParams
  const wholeRecord = asked.get('record') === 'all'
  const deal = (await readDeal(actor, params.id ?? '', new Date(), wholeRecord)) ?? notFound()
  return { deal, done: doneWords.find((one) => one === asked.get('done')) }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.deal.title }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const id = params.id ?? ''
  const form = await readForm(request, answerSchema)
  if (!form.ok) return form.reply
  const { intent, revision, reason } = form.value
  const outcome = await answerDeal(actor, {
    dealId: id,
    answer: intent,
    revision,
    ...(reason ? { reason } : {}),
  })
  if (outcome.ok) return seeOther(paths.deal(id, { done: intent }))
  if (outcome.refusal === 'gone') notFound()
  const { result } = form.refuse(`deals:refusal.${outcome.refusal}`).data
  return data({ result }, { status: outcome.refusal === 'stale' ? 409 : 422 })
}

export default function Deal() {
  return <DealPage {...useLoaderData<typeof loader>()} result={useActionData<typeof action>()?.result} />
}
