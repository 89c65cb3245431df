import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireOfficial } from '#app/modules/accounts/guards.server.ts'
import { readFairness } from '#app/modules/monitoring/read-fairness.server.ts'
import { FairnessPage } from '#app/modules/monitoring/ui/fairness-page.tsx'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOfficial(request)
  const { language } = await readPreferences(request)
  const url = new URL(request.url)
  const view = await readFairness(actor, url.searchParams)
  return { ...view, title: translator(language)('monitoring:fairness.title') }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Page() {
  const { title: _, ...view } = useLoaderData<typeof loader>()
  return <FairnessPage {...view} />
}
