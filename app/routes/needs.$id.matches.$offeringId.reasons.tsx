import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { readMatches } from '#app/modules/matching/read-matches.server.ts'
import { dayOf } from '#app/platform/dates.ts'
import { notFound } from '#app/platform/http.server.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

/** One match for the list, which opens it in its row; a page of its own has the same. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const { language } = await readPreferences(request)
  const { id: needId = notFound(), offeringId = notFound() } = params
  const match = (await readMatches(actor, needId, language, [offeringId]))?.matches[0] ?? notFound()
  return Response.json({ match, today: dayOf(new Date()) })
}
