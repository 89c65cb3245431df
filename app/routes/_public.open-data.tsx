import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { readOpenReport } from '#app/modules/reports/open-data.server.ts'
import { OpenDataPage } from '#app/modules/reports/ui/open-data-page.tsx'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  await anyone(request)
  const { language } = await readPreferences(request)
  const report = await readOpenReport(language)
  return { definitions: report?.definitions ?? [], title: translator(language)('reports:open.data') }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function OpenData() {
  return <OpenDataPage definitions={useLoaderData<typeof loader>().definitions} />
}
