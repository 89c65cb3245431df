import type { LoaderFunctionArgs } from '@remix-run/node'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { lineForToken } from '#app/modules/bookings/calendar-feed.server.ts'
import { writeCalendar } from '#app/modules/bookings/write-calendar.server.ts'
import { notFound } from '#app/platform/http.server.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

/** A line's calendar for programs that bring a secret address instead of signing in. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await anyone(request)
  const { language } = await readPreferences(request)
  const lineId = (await lineForToken(params.token ?? '')) ?? notFound()
  const text = (await writeCalendar(lineId, language)) ?? notFound()
  return new Response(text, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="line.ics"',
      'Cache-Control': 'private, no-store',
      'X-Robots-Tag': 'noindex',
    },
  })
}
