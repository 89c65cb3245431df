import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { readDeal } from '#app/modules/deals/read-deal.server.ts'
import { ContractPage } from '#app/modules/deals/ui/contract-page.tsx'
import { dayOf } from '#app/platform/dates.ts'
import { notFound } from '#app/platform/http.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const deal = (await readDeal(actor, params.id ?? '', new Date(), false)) ?? notFound()
  return { deal, today: dayOf(new Date()) }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.deal.title }]

export default function Contract() {
  return <ContractPage {...useLoaderData<typeof loader>()} />
}
