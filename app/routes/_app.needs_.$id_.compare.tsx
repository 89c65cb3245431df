import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { findNeedTitle } from '#app/modules/matching/find-need-title.server.ts'
import { readMatches } from '#app/modules/matching/read-matches.server.ts'
import { ComparePage } from '#app/modules/matching/ui/compare-page.tsx'
import { notFound } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

/** Columns of the comparison at most. */
const COLUMNS_LIMIT = 4

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const { language } = await readPreferences(request)
  const needId = params.id ?? notFound()
  const title = (await findNeedTitle(actor, needId)) ?? notFound()
  // A form of tick boxes repeats the name; a shared link has one list.
  const wanted = new URL(request.url).searchParams.getAll('ids').flatMap((ids) => ids.split(','))
  // Who ticked nothing compares the shortlist: what stands on two pages of the list cannot be ticked together.
  const only = wanted.length > 0 ? wanted.slice(0, COLUMNS_LIMIT) : 'shortlist'
  const view = await readMatches(actor, needId, language, only)
  const matches = view?.matches.slice(0, COLUMNS_LIMIT) ?? []
  return {
    needId,
    title,
    matches,
    pageTitle: translator(language)('matching:compare.documentTitle', { title }),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.pageTitle }]

export default function Compare() {
  return <ComparePage {...useLoaderData<typeof loader>()} />
}
