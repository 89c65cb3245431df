import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireOfficial } from '#app/modules/accounts/guards.server.ts'
import { checkReport, readReport } from '#app/modules/reports/read-reports.server.ts'
import { releaseReport } from '#app/modules/reports/release-report.server.ts'
import { periodName } from '#app/modules/reports/report-words.ts'
import { ReportPage } from '#app/modules/reports/ui/report-page.tsx'
import { withdrawReport } from '#app/modules/reports/withdraw-report.server.ts'
import { formOf } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOfficial(request)
  const { language } = await readPreferences(request)
  const id = params.id ?? ''
  const report = (await readReport(actor, id)) ?? notFound()
  const { searchParams } = new URL(request.url)
  const t = translator(language)
  return {
    report,
    checked: searchParams.get('check') ? await checkReport(actor, id) : null,
    done: searchParams.get('done'),
    title: t('reports:number', { period: periodName(report.period, language), edition: report.edition }),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireOfficial(request)
  const id = params.id ?? ''
  const form = await formOf(request)
  if (form.get('intent') === 'withdraw') {
    const withdrawn = await withdrawReport(actor, id)
    if (withdrawn.ok) return seeOther(paths.reports({ done: 'withdrawn' }))
    if (withdrawn.refusal === 'gone') notFound()
    return data({ refusal: withdrawn.refusal as string }, { status: 409 })
  }
  const released = await releaseReport(actor, { id, hash: String(form.get('hash') ?? '') })
  if (released.ok) return seeOther(officialPaths.report(id, { done: 'released' }))
  if (released.refusal === 'gone') notFound()
  return data({ refusal: released.refusal as string }, { status: 409 })
}

export default function Report() {
  const { title: _, ...page } = useLoaderData<typeof loader>()
  return <ReportPage {...page} refusal={useActionData<typeof action>()?.refusal} />
}
