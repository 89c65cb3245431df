import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { requireOfficial } from '#app/modules/accounts/guards.server.ts'
import { IndicatorsPage } from '#app/modules/monitoring/ui/indicators-page.tsx'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  await requireOfficial(request)
  const { language } = await readPreferences(request)
  return { title: translator(language)('monitoring:indicators.title') }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Indicators() {
  return <IndicatorsPage />
}
