import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { anyone } from '#app/modules/accounts/guards.server.ts'
import { askedMonday } from '#app/modules/bookings/asked-monday.ts'
import { readLine, readWeek } from '#app/modules/bookings/read-line.server.ts'
import { LinePage } from '#app/modules/bookings/ui/line-page.tsx'
import { HOUR } from '#app/modules/bookings/window.ts'
import { dayOf } from '#app/platform/dates.ts'
import { notFound } from '#app/platform/http.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await anyone(request)
  const line = (await readLine(params.id ?? '')) ?? notFound()
  const now = new Date()
  // The week in which one could begin, not the end of one that is nearly over.
  const soonest = dayOf(new Date(now.getTime() + line.noticeHours * HOUR))
  return {
    line,
    grid: await readWeek(line, askedMonday(new URL(request.url).searchParams, now, soonest), now),
    own: actor?.organization?.id === line.organizationId,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data ? [{ title: data.line.name }, { name: 'description', content: data.line.offeringTitle }] : []

export default function Line() {
  return <LinePage {...useLoaderData<typeof loader>()} />
}
