import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireOfficial } from '#app/modules/accounts/guards.server.ts'
import { readOverview } from '#app/modules/monitoring/read-overview.server.ts'
import { OverviewPage } from '#app/modules/monitoring/ui/overview-page.tsx'
import { dayOf } from '#app/platform/dates.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { pageNumber } from '#app/platform/page-number.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOfficial(request)
  const { language } = await readPreferences(request)
  const url = new URL(request.url)
  const view = await readOverview(actor, url.searchParams, pageNumber(url))
  return { ...view, day: dayOf(new Date()), title: translator(language)('monitoring:title') }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Page() {
  const { title: _, ...view } = useLoaderData<typeof loader>()
  return <OverviewPage {...view} />
}
