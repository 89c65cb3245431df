import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { findNeedTitle } from '#app/modules/matching/find-need-title.server.ts'
import { readMatches } from '#app/modules/matching/read-matches.server.ts'
import { MatchPage } from '#app/modules/matching/ui/match-page.tsx'
import { dayOf } from '#app/platform/dates.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

/** One match of the need; the list fetches it too, when somebody asks for all of its reasons. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const { language } = await readPreferences(request)
  const { id: needId = notFound(), offeringId = notFound() } = params
  const title = (await findNeedTitle(actor, needId)) ?? notFound()
  const found = await readMatches(actor, needId, language, [offeringId])
  const match = found?.matches[0]
  // It fell out when the need or the offering changed; the list says what is there now.
  if (!match) throw seeOther(paths.matches(needId))
  return {
    needId,
    title,
    match,
    today: dayOf(new Date()),
    pageTitle: translator(language)('matching:match.documentTitle', { title: match.offering.title }),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.pageTitle }]

export default function Match() {
  return <MatchPage {...useLoaderData<typeof loader>()} />
}
