import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireOfficial } from '#app/modules/accounts/guards.server.ts'
import { closedPeriods, readReports } from '#app/modules/reports/read-reports.server.ts'
import { startReport } from '#app/modules/reports/start-report.server.ts'
import { ReportsPage } from '#app/modules/reports/ui/reports-page.tsx'
import { beginningOf } from '#app/platform/beginning-of.ts'
import { formOf } from '#app/platform/forms.server.ts'
import { seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { pageNumber } from '#app/platform/page-number.ts'
import { readPeriod } from '#app/platform/period.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'
import { sendOnce } from '#app/platform/sent-form.server.ts'

/** How a report that is not there any more was laid aside. */
const endings = ['withdrawn', 'cancelled'] as const

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOfficial(request)
  const { language } = await readPreferences(request)
  const url = new URL(request.url)
  const page = pageNumber(url)
  const { reports, pages, mayMake } = await readReports(actor, page)
  return {
    ...{ reports, pages, mayMake, page },
    offered: closedPeriods(),
    done: endings.find((one) => one === url.searchParams.get('done')),
    title: translator(language)('reports:title'),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireOfficial(request)
  const form = await formOf(request)
  const period = readPeriod(String(form.get('period') ?? ''))
  if (!period) return data({ problem: 'refusal.no-period' }, { status: 422 })
  const reason = beginningOf(String(form.get('reason') ?? ''), 500)
  const refuse = () => data({ problem: 'common:sentAlready' }, { status: 422 })
  return sendOnce({ userId: actor.userId, request, form, refuse }, async () => {
    const made = await startReport(actor, { period, reason })
    if (!made.ok) return data({ problem: `refusal.${made.refusal}` }, { status: 409 })
    return seeOther(officialPaths.report(made.value.id, { done: 'made' }))
  })
}

export default function Reports() {
  const { title: _, ...page } = useLoaderData<typeof loader>()
  return <ReportsPage {...page} problem={useActionData<typeof action>()?.problem} />
}
