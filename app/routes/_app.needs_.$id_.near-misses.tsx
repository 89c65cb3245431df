import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { findNeedTitle } from '#app/modules/matching/find-need-title.server.ts'
import { readMatches } from '#app/modules/matching/read-matches.server.ts'
import { NearMissesPage } from '#app/modules/matching/ui/near-misses-page.tsx'
import { notFound } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const { language } = await readPreferences(request)
  const needId = params.id ?? notFound()
  const title = (await findNeedTitle(actor, needId)) ?? notFound()
  const { nearMisses, questions } = (await readMatches(actor, needId, language, [])) ?? notFound()
  return {
    needId,
    title,
    nearMisses,
    questions,
    pageTitle: translator(language)('matching:nearMiss.documentTitle', { title }),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.pageTitle }]

export default function NearMisses() {
  return <NearMissesPage {...useLoaderData<typeof loader>()} />
}
