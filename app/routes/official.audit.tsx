import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireAuditor } from '#app/modules/accounts/guards.server.ts'
import { noteRead } from '#app/modules/accounts/note-read.server.ts'
import { askCheck } from '#app/modules/audit/ask-check.server.ts'
import { logParameters, readLogQuery } from '#app/modules/audit/log-query.ts'
import { readLastCheck, readLog } from '#app/modules/audit/read-log.server.ts'
import { AuditPage } from '#app/modules/audit/ui/audit-page.tsx'
import { formOf } from '#app/platform/forms.server.ts'
import { badRequest, seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { pageNumber } from '#app/platform/page-number.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireAuditor(request)
  const url = new URL(request.url)
  const query = readLogQuery(url.searchParams)
  const page = pageNumber(url)
  const asked = logParameters(query).toString()
  // Looking for somebody is itself an act; leafing through the whole is not.
  if (asked) await noteRead(actor, { kind: 'audit', subjectId: 'log', title: decodeURIComponent(asked) })
  const { language } = await readPreferences(request)
  return {
    query,
    page,
    check: await readLastCheck(),
    title: translator(language)('audit:title'),
    ...(await readLog(query, page)),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireAuditor(request)
  if ((await formOf(request)).get('intent') !== 'check') badRequest()
  await askCheck(actor)
  return seeOther(paths.audit())
}

export default function Audit() {
  const { title: _, ...page } = useLoaderData<typeof loader>()
  return <AuditPage {...page} />
}
