import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireOfficial } from '#app/modules/accounts/guards.server.ts'
import { readIndicatorPage } from '#app/modules/monitoring/read-indicator-page.server.ts'
import { IndicatorPage } from '#app/modules/monitoring/ui/indicator-page.tsx'
import { notFound } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { pageNumber } from '#app/platform/page-number.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOfficial(request)
  const { language } = await readPreferences(request)
  const url = new URL(request.url)
  const code = params.code ?? ''
  const view = (await readIndicatorPage(actor, code, url.searchParams, pageNumber(url))) ?? notFound()
  return { ...view, title: translator(language)(`monitoring:indicator.${code}.name`) }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Indicator() {
  const { title: _, ...view } = useLoaderData<typeof loader>()
  return <IndicatorPage {...view} />
}
