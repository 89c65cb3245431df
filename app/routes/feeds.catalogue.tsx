import type { LoaderFunctionArgs } from '@remix-run/node'
import { clientAddress } from '#app/modules/accounts/client-address.server.ts'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { catalogueFeed } from '#app/modules/catalogue/catalogue-feed.server.ts'
import { readCatalogueQuery } from '#app/modules/catalogue/catalogue-query.ts'
import { countSearch } from '#app/modules/catalogue/search-limit.server.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

const KEEP_SECONDS = 300

export async function loader({ request, context }: LoaderFunctionArgs) {
  await anyone(request)
  await countSearch(clientAddress(context))
  const { language } = await readPreferences(request)
  const feed = await catalogueFeed(readCatalogueQuery(new URL(request.url).searchParams), language)
  return new Response(feed, {
    headers: {
      'Content-Type': 'application/atom+xml; charset=utf-8',
      'Cache-Control': `public, max-age=${KEEP_SECONDS}`,
    },
  })
}
