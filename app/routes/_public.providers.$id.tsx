import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { readProvider } from '#app/modules/offerings/read-offering.server.ts'
import { providerMetadata } from '#app/modules/offerings/structured-data.ts'
import { ProviderPage } from '#app/modules/offerings/ui/provider-page.tsx'
import { dayOf } from '#app/platform/dates.ts'
import { notFound } from '#app/platform/http.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  await anyone(request)
  const found = (await readProvider(params.id ?? '')) ?? notFound()
  return { ...found, today: dayOf(new Date()) }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => (data ? providerMetadata(data.provider) : [])

export default function Provider() {
  return <ProviderPage {...useLoaderData<typeof loader>()} />
}
