import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { stateSchema } from '#app/modules/deals/deal.schema.ts'
import { readDeal } from '#app/modules/deals/read-deal.server.ts'
import { readEvidenceFiles } from '#app/modules/deals/read-evidence-files.server.ts'
import { stateDeal } from '#app/modules/deals/state-deal.server.ts'
import { ConfirmPage } from '#app/modules/deals/ui/confirm-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { paths } from '#app/platform/paths.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  return { deal: (await readDeal(actor, params.id ?? '', new Date(), false)) ?? notFound() }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.deal.title }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const id = params.id ?? ''
  const form = await readForm(request, stateSchema)
  if (!form.ok) return form.reply
  const contract = await readEvidenceFiles(form.form.getAll('contract'))
  if (!contract.ok) return form.refuse(`deals:refusal.${contract.refusal}`, 'contract')
  const invoice = await readEvidenceFiles(form.form.getAll('invoice'))
  if (!invoice.ok) return form.refuse(`deals:refusal.${invoice.refusal}`, 'invoice')
  const { answer, value, startOn, endOn, counterfactual, contacted, useful, outcome: came } = form.value
  const outcome = await stateDeal(actor, {
    dealId: id,
    statement: {
      ...{ answer, contacted, useful, valueFen: value ?? null, outcome: came ?? null },
      ...{ startOn: startOn ?? null, endOn: endOn ?? null, counterfactual: counterfactual ?? null },
    },
    contract: contract.value,
    invoice: invoice.value,
  })
  if (outcome.ok) return seeOther(paths.deal(id, { done: 'state' }))
  return outcome.refusal === 'gone' ? notFound() : form.refuse(`deals:refusal.${outcome.refusal}`)
}

export default function Confirm() {
  return <ConfirmPage {...useLoaderData<typeof loader>()} result={useActionData<typeof action>()?.result} />
}
