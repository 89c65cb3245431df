import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireVerifier } from '#app/modules/accounts/guards.server.ts'
import { decideVerification } from '#app/modules/verification/decide-verification.server.ts'
import type { StepView } from '#app/modules/verification/item-view.ts'
import { readItem } from '#app/modules/verification/read-item.server.ts'
import { ItemPage } from '#app/modules/verification/ui/item-page.tsx'
import { decisionSchema } from '#app/modules/verification/verification.schema.ts'
import { readForm } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { sendOnce } from '#app/platform/sent-form.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireVerifier(request)
  const item = (await readItem(actor, params.id ?? '')) ?? notFound()
  return { item, done: new URL(request.url).searchParams.get('done') === 'decided' }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.item.organization.name }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireVerifier(request)
  const id = params.id ?? ''
  const found = (await readItem(actor, id)) ?? notFound()
  const form = await readForm(request, decisionSchema)
  if (!form.ok) return form.reply
  const refuse = () => form.refuse('common:sentAlready')
  return sendOnce({ userId: actor.userId, request, form: form.form, refuse }, async () => {
    const outcome = await decideVerification(actor, found.id, form.value)
    if (outcome.ok) return seeOther(officialPaths.verificationItem(id, { done: 'decided' }))
    if (outcome.refusal === 'gone') notFound()
    if (outcome.refusal === 'past-end') return form.refuse('verification:refusal.past-end', 'expiresOn')
    const [taken] = (await readItem(actor, id))?.steps ?? []
    const { result } = form.refuse('verification:refusal.taken').data
    return data({ result, taken }, { status: 409 })
  })
}

export default function VerificationItem() {
  const sent = useActionData<typeof action>()
  const taken = (sent && 'taken' in sent ? sent.taken : null) as StepView | null
  return <ItemPage {...useLoaderData<typeof loader>()} result={sent?.result} taken={taken} />
}
