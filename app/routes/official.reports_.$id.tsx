import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { Actor } from '#app/modules/accounts/actor.ts'
import { requireOfficial } from '#app/modules/accounts/guards.server.ts'
import { chapterOf, readChapter } from '#app/modules/reports/chapters.ts'
import { startCheck } from '#app/modules/reports/check-report.server.ts'
import { readReport } from '#app/modules/reports/read-reports.server.ts'
import { releaseReport } from '#app/modules/reports/release-report.server.ts'
import { periodName } from '#app/modules/reports/report-words.ts'
import { retryReport } from '#app/modules/reports/retry-report.server.ts'
import { CountingPage } from '#app/modules/reports/ui/counting-page.tsx'
import { ReportPage } from '#app/modules/reports/ui/report-page.tsx'
import { withdrawReport } from '#app/modules/reports/withdraw-report.server.ts'
import { formOf } from '#app/platform/forms.server.ts'
import { badRequest, notFound, seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOfficial(request)
  const { language } = await readPreferences(request)
  const report = (await readReport(actor, params.id ?? '')) ?? notFound()
  const { searchParams } = new URL(request.url)
  const title = translator(language)('reports:number', {
    period: periodName(report.period, language),
    edition: report.edition,
  })
  if (report.status === 'counting') return { counting: report, shown: null, title }
  const { told, ...rest } = report
  const { kind, from, until } = told.period
  return {
    counting: null,
    shown: {
      report: { ...rest, ...{ kind, from, until, position: told.position } },
      view: chapterOf(told, readChapter(searchParams.get('chapter')), language),
      done: searchParams.get('done'),
    },
    title,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireOfficial(request)
  const id = params.id ?? ''
  const form = await formOf(request)
  const intent = form.get('intent')
  const done = await act(actor, id, intent, String(form.get('seen') ?? ''))
  if (done.ok) {
    if (intent === 'withdraw') return seeOther(paths.reports({ done: 'withdrawn' }))
    if (intent === 'cancel') return seeOther(paths.reports({ done: 'cancelled' }))
    const chapter = new URL(request.url).searchParams.get('chapter') ?? undefined
    return seeOther(
      officialPaths.report(id, { chapter, done: intent === 'release' ? 'released' : undefined }),
    )
  }
  if (done.refusal === 'gone') notFound()
  return data({ refusal: done.refusal as string }, { status: 409 })
}

function act(actor: Actor, id: string, intent: FormDataEntryValue | null, seen: string) {
  if (intent === 'withdraw' || intent === 'cancel') return withdrawReport(actor, id)
  if (intent === 'retry') return retryReport(actor, id)
  if (intent === 'check') return startCheck(actor, id)
  return intent === 'release' ? releaseReport(actor, { id, seen }) : badRequest()
}

export default function Report() {
  const { counting, shown } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()?.refusal
  if (counting) return <CountingPage report={counting} />
  return shown && <ReportPage {...shown} refusal={refusal} />
}
