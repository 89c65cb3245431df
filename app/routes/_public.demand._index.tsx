import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { ENOUGH_CANDIDATES } from '#app/modules/market/candidates.ts'
import { listMetNeeds } from '#app/modules/market/list-met-needs.server.ts'
import { MetNeedsPage } from '#app/modules/market/ui/met-needs-page.tsx'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { pageNumber } from '#app/platform/page-number.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  await anyone(request)
  const { language } = await readPreferences(request)
  return {
    ...(await listMetNeeds(pageNumber(new URL(request.url)))),
    pageTitle: translator(language)('market:met.title', { enough: ENOUGH_CANDIDATES }),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.pageTitle }]

export default function MetNeeds() {
  const { pageTitle: _, ...list } = useLoaderData<typeof loader>()
  return <MetNeedsPage {...list} />
}
