import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireOfficial } from '#app/modules/accounts/guards.server.ts'
import { noteTraceRead } from '#app/modules/matching/note-trace-read.server.ts'
import { readTrace } from '#app/modules/matching/read-trace.server.ts'
import { TracePage } from '#app/modules/matching/ui/trace-page.tsx'
import { notFound } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOfficial(request)
  const { language } = await readPreferences(request)
  const trace = (await readTrace(actor, params.id ?? '', language)) ?? notFound()
  await noteTraceRead(actor, trace.id)
  const title = translator(language)('matching:official.traceTitle', { hash: trace.storedHash.slice(0, 12) })
  return { trace, title }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Trace() {
  return <TracePage {...useLoaderData<typeof loader>()} />
}
