import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { clientAddress } from '#app/modules/accounts/client-address.server.ts'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { readSecretForm } from '#app/modules/accounts/read-secret-form.server.ts'
import { signSchema } from '#app/modules/deals/deal.schema.ts'
import { readDeal } from '#app/modules/deals/read-deal.server.ts'
import { signDeal } from '#app/modules/deals/sign-deal.server.ts'
import { SignPage } from '#app/modules/deals/ui/sign-page.tsx'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { paths } from '#app/platform/paths.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  return { deal: (await readDeal(actor, params.id ?? '', new Date(), false)) ?? notFound() }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.deal.title }]

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const { id } = (await readDeal(actor, params.id ?? '')) ?? notFound()
  const form = await readSecretForm(request, signSchema)
  if (!form.ok) return form.reply
  const { hash, password } = form.value
  const outcome = await signDeal(actor, { dealId: id, hash, password }, clientAddress(context))
  if (outcome.ok) return seeOther(paths.deal(id, { done: 'sign' }))
  const field = outcome.refusal === 'wrong-password' ? 'password' : undefined
  const { result } = form.refuse(`deals:refusal.${outcome.refusal}`, field).data
  return data({ result }, { status: outcome.refusal === 'stale' ? 409 : 422 })
}

export default function Sign() {
  return <SignPage {...useLoaderData<typeof loader>()} result={useActionData<typeof action>()?.result} />
}
