import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireOfficial } from '#app/modules/accounts/guards.server.ts'
import { listTraces } from '#app/modules/matching/list-traces.server.ts'
import { TraceList } from '#app/modules/matching/ui/trace-list.tsx'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { pageNumber } from '#app/platform/page-number.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOfficial(request)
  const { language } = await readPreferences(request)
  const page = pageNumber(new URL(request.url))
  return { page, ...(await listTraces(actor, page)), title: translator(language)('matching:official.title') }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Traces() {
  return <TraceList {...useLoaderData<typeof loader>()} />
}
