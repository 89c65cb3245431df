import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireOfficial } from '#app/modules/accounts/guards.server.ts'
import { readUnmet } from '#app/modules/monitoring/read-unmet.server.ts'
import { UnmetPage } from '#app/modules/monitoring/ui/unmet-page.tsx'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { pageNumber } from '#app/platform/page-number.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOfficial(request)
  const { language } = await readPreferences(request)
  const url = new URL(request.url)
  const view = await readUnmet(actor, url.searchParams, pageNumber(url))
  return { ...view, title: translator(language)('monitoring:unmet.title') }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Page() {
  const { title: _, ...view } = useLoaderData<typeof loader>()
  return <UnmetPage {...view} />
}
