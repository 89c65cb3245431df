import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireActor } from '#app/modules/accounts/guards.server.ts'
import { openSearch } from '#app/modules/bookmarks/open-search.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  return seeOther((await openSearch(actor, params.id ?? '')) ?? notFound())
}
