import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { roleIncludes } from '#app/modules/accounts/actor.ts'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { askedMonday } from '#app/modules/bookings/asked-monday.ts'
import { createFeed, endFeed } from '#app/modules/bookings/calendar-feed.server.ts'
import { clearImported, importCalendar } from '#app/modules/bookings/import-calendar.server.ts'
import { readOwnLine, readWeek } from '#app/modules/bookings/read-line.server.ts'
import { readLineCalendar } from '#app/modules/bookings/read-line-calendar.server.ts'
import { LineCalendarPage } from '#app/modules/bookings/ui/line-calendar-page.tsx'
import { OwnLineFrame } from '#app/modules/bookings/ui/own-line-frame.tsx'
import { formOf } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { linePaths } from '#app/platform/line-paths.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const { line } = (await readOwnLine(actor, params.id ?? '')) ?? notFound()
  const { searchParams } = new URL(request.url)
  const now = new Date()
  const monday = askedMonday(searchParams, now)
  return {
    line,
    grid: await readWeek(line, monday, now),
    calendar: await readLineCalendar(line, monday, now),
    mayEdit: roleIncludes(actor.organization.role, 'editor'),
    done: searchParams.get('done'),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.line.name }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const { line } = (await readOwnLine(actor, params.id ?? '')) ?? notFound()
  const form = await formOf(request)
  const intent = form.get('intent')
  if (intent === 'link') {
    const made = (await createFeed(actor, line.id)) ?? notFound()
    // Shown in this answer and nowhere else, so it cannot be an address to go to.
    return data({ link: new URL(linePaths.lineFeed(made), request.url).href, problem: undefined })
  }
  if (intent === 'revoke') {
    await endFeed(actor, line.id)
    return seeOther(linePaths.lineCalendar(line.id, { done: 'revoked' }))
  }
  if (intent === 'clear') {
    await clearImported(actor, line.id)
    return seeOther(linePaths.lineCalendar(line.id, { done: 'cleared' }))
  }
  const file = form.get('file')
  const bytes = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array()
  const name = file instanceof File ? file.name : ''
  const outcome = await importCalendar(actor, line.id, { name, bytes })
  if (outcome.ok) return seeOther(linePaths.lineCalendar(line.id, { done: 'imported' }))
  const problem =
    outcome.refusal === 'gone' ? 'bookings:refusal.gone' : `bookings:refusal.calendar.${outcome.refusal}`
  return data({ link: undefined, problem }, { status: 422 })
}

export default function LineCalendarRoute() {
  const page = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  return (
    <OwnLineFrame line={page.line} tab="calendar" mayEdit={page.mayEdit}>
      <LineCalendarPage {...page} link={sent?.link} problem={sent?.problem} />
    </OwnLineFrame>
  )
}
