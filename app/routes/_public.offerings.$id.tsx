import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { readOffering } from '#app/modules/offerings/read-offering.server.ts'
import { offeringMetadata } from '#app/modules/offerings/structured-data.ts'
import { OfferingPage } from '#app/modules/offerings/ui/offering-page.tsx'
import { dayOf } from '#app/platform/dates.ts'
import { notFound } from '#app/platform/http.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  await anyone(request)
  const offering = (await readOffering(params.id ?? '')) ?? notFound()
  return { offering, today: dayOf(new Date()) }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? offeringMetadata(data.offering) : [])

export default function Offering() {
  return <OfferingPage {...useLoaderData<typeof loader>()} />
}
