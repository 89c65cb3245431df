import type { LoaderFunctionArgs } from '@remix-run/node'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { reportsFeed } from '#app/modules/reports/open-data.server.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

const KEEP_SECONDS = 300

export async function loader({ request }: LoaderFunctionArgs) {
  await anyone(request)
  const { language } = await readPreferences(request)
  return new Response(await reportsFeed(language), {
    headers: {
      'Content-Type': 'application/atom+xml; charset=utf-8',
      'Cache-Control': `public, max-age=${KEEP_SECONDS}`,
    },
  })
}
