import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { readVersions } from '#app/modules/deals/read-deal.server.ts'
import { VersionsPage } from '#app/modules/deals/ui/versions-page.tsx'
import { notFound } from '#app/platform/http.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const id = params.id ?? ''
  const { title, versions } = (await readVersions(actor, id)) ?? notFound()
  const asked = Number(new URL(request.url).searchParams.get('version'))
  const at = Math.max(
    0,
    versions.findIndex(({ version }) => version === asked),
  )
  return {
    id,
    title,
    numbers: versions.map(({ version }) => version),
    // The older one stands on the left.
    shown: versions.slice(at, at + 2).reverse(),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Versions() {
  return <VersionsPage {...useLoaderData<typeof loader>()} />
}
