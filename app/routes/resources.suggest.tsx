import { data, type LoaderFunctionArgs } from '@remix-run/node'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { readCatalogueQuery } from '#app/modules/catalogue/catalogue-query.ts'
import { suggestSearches } from '#app/modules/catalogue/suggest-searches.server.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

const KEEP_SECONDS = 60

export async function loader({ request }: LoaderFunctionArgs) {
  await anyone(request)
  const { language } = await readPreferences(request)
  const query = readCatalogueQuery(new URL(request.url).searchParams)
  const suggestions = await suggestSearches(query, language)
  return data(
    { words: query.words, suggestions },
    { headers: { 'Cache-Control': `private, max-age=${KEEP_SECONDS}` } },
  )
}
