import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireActor } from '#app/modules/accounts/guards.server.ts'
import { listExports } from '#app/modules/exports/read-exports.server.ts'
import { ExportsPage } from '#app/modules/exports/ui/exports-page.tsx'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { pageNumber } from '#app/platform/page-number.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { language } = await readPreferences(request)
  const url = new URL(request.url)
  const page = pageNumber(url)
  const oldestFirst = url.searchParams.get('order') === 'oldest'
  return {
    ...(await listExports(actor, { page, oldestFirst }, language)),
    page,
    oldestFirst,
    title: translator(language)('exports:mine.title'),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Exports() {
  return <ExportsPage {...useLoaderData<typeof loader>()} />
}
