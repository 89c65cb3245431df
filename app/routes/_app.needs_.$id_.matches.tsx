import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { computeMatches } from '#app/modules/matching/compute-matches.server.ts'
import { findNeedTitle } from '#app/modules/matching/find-need-title.server.ts'
import { matchFilters } from '#app/modules/matching/matches-on-page.ts'
import { matchingSchema } from '#app/modules/matching/matching.schema.ts'
import { readMatchesPage } from '#app/modules/matching/read-matches.server.ts'
import { shortlistOffering } from '#app/modules/matching/shortlist-offering.server.ts'
import { MatchesPage } from '#app/modules/matching/ui/matches-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { pageNumber } from '#app/platform/page-number.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const { language } = await readPreferences(request)
  const needId = params.id ?? notFound()
  const title = (await findNeedTitle(actor, needId)) ?? notFound()
  const url = new URL(request.url)
  const filter = matchFilters.find((one) => one === url.searchParams.get('show')) ?? 'all'
  const matches = await readMatchesPage(actor, needId, language, { filter, page: pageNumber(url) })
  if (!matches) throw seeOther(paths.need(needId))
  return {
    needId,
    title,
    ...matches,
    pageTitle: translator(language)('matching:page.documentTitle', { title }),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.pageTitle }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const needId = params.id ?? notFound()
  if (!(await findNeedTitle(actor, needId))) notFound()
  const form = await readForm(request, matchingSchema)
  if (!form.ok) return form.reply
  const pressed = form.value
  if ('intent' in pressed) {
    await computeMatches(needId)
    return seeOther(paths.matches(needId))
  }
  const keep = 'keep' in pressed
  await shortlistOffering(actor, { needId, offeringId: keep ? pressed.keep : pressed.drop, keep })
  // Back to the page of the list on which the button stood.
  return seeOther(`${paths.matches(needId)}${new URL(request.url).search}`)
}

export default function Matches() {
  return <MatchesPage {...useLoaderData<typeof loader>()} />
}
