import type { LoaderFunctionArgs } from '@remix-run/node'
import { clientAddress } from '#app/modules/accounts/client-address.server.ts'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { readCatalogueQuery } from '#app/modules/catalogue/catalogue-query.ts'
import { countSearch } from '#app/modules/catalogue/search-limit.server.ts'
import { suggestSearches } from '#app/modules/catalogue/suggest-searches.server.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

const KEEP_SECONDS = 60

export async function loader({ request, context }: LoaderFunctionArgs) {
  await anyone(request)
  await countSearch(clientAddress(context))
  const { language } = await readPreferences(request)
  const query = readCatalogueQuery(new URL(request.url).searchParams)
  const suggestions = await suggestSearches(query, language)
  return Response.json({ suggestions }, { headers: { 'Cache-Control': `private, max-age=${KEEP_SECONDS}` } })
}
