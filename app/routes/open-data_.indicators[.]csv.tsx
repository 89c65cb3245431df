import type { LoaderFunctionArgs } from '@remix-run/node'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { openCsv } from '#app/modules/reports/open-data.server.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

const KEEP_SECONDS = 300

export async function loader({ request }: LoaderFunctionArgs) {
  await anyone(request)
  const { language } = await readPreferences(request)
  return new Response(new Uint8Array(await openCsv(language)), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Cache-Control': `public, max-age=${KEEP_SECONDS}`,
    },
  })
}
