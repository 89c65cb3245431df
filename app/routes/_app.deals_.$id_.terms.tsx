import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { counterTerms } from '#app/modules/deals/counter-terms.server.ts'
import { termsSchema } from '#app/modules/deals/deal.schema.ts'
import { readDeal } from '#app/modules/deals/read-deal.server.ts'
import { conflictOf, type TermsConflict } from '#app/modules/deals/terms-conflict.ts'
import type { Result } from '#app/modules/deals/ui/deal-form.ts'
import { TermsPage } from '#app/modules/deals/ui/terms-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { paths } from '#app/platform/paths.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const deal = (await readDeal(actor, params.id ?? '', new Date(), false)) ?? notFound()
  return { deal }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.deal.title }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const id = params.id ?? ''
  const form = await readForm(request, termsSchema)
  if (!form.ok) return form.reply
  const outcome = await counterTerms(actor, { dealId: id, ...form.value })
  if (outcome.ok) return seeOther(paths.deal(id, { done: 'counter' }))
  if (outcome.refusal === 'gone') notFound()
  const reply = form.refuse(`deals:refusal.${outcome.refusal}`)
  if (outcome.refusal !== 'stale') return reply
  const now = (await readDeal(actor, id)) ?? notFound()
  const conflict = conflictOf(now.revision, now.terms, form.value.terms)
  return data({ ...reply.data, conflict }, { status: 409 })
}

export default function Terms() {
  const { deal } = useLoaderData<typeof loader>()
  const { result, conflict } = (useActionData<typeof action>() ?? {}) as {
    result?: Result
    conflict?: TermsConflict
  }
  return <TermsPage deal={deal} result={result} conflict={conflict} />
}
