import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { readOpenReport } from '#app/modules/reports/open-data.server.ts'
import { DevelopmentPage } from '#app/modules/reports/ui/development-page.tsx'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  await anyone(request)
  const { language } = await readPreferences(request)
  const report = await readOpenReport(language)
  return {
    // The definitions stand on the page of open data.
    report: report && { ...report, definitions: [] },
    title: translator(language)('reports:open.title'),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Development() {
  return <DevelopmentPage report={useLoaderData<typeof loader>().report} />
}
