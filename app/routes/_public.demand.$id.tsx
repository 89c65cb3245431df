import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { readNeed } from '#app/modules/needs/read-need.server.ts'
import { PublicNeedPage } from '#app/modules/needs/ui/public-need-page.tsx'
import { notFound } from '#app/platform/http.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await anyone(request)
  return (await readNeed(actor, params.id ?? '')) ?? notFound()
}

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return []
  const { need, listed } = data
  const description = [need.background, need.outcomeWanted]
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 150)
  return [
    { title: need.title },
    { name: 'description', content: description },
    { property: 'og:title', content: need.title },
    { property: 'og:description', content: description },
    ...(listed ? [] : [{ name: 'robots', content: 'noindex' }]),
  ]
}

export default function PublicNeed() {
  return <PublicNeedPage {...useLoaderData<typeof loader>()} />
}
