import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { askedMonday } from '#app/modules/bookings/asked-monday.ts'
import { bookingSchema } from '#app/modules/bookings/booking.schema.ts'
import type { BrokenRule } from '#app/modules/bookings/capability.ts'
import { joinWaiting } from '#app/modules/bookings/join-waiting.server.ts'
import { ownCustomerType } from '#app/modules/bookings/own-customer-type.server.ts'
import { readLine, readWeek } from '#app/modules/bookings/read-line.server.ts'
import { requestBooking } from '#app/modules/bookings/request-booking.server.ts'
import { runOptions } from '#app/modules/bookings/run-options.server.ts'
import { startOfBooking } from '#app/modules/bookings/start-of-booking.ts'
import { NewBookingPage } from '#app/modules/bookings/ui/new-booking-page.tsx'
import { wishOf } from '#app/modules/bookings/wish-of-form.ts'
import { readActiveDeal } from '#app/modules/deals/name-deal.server.ts'
import { readForm } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'
import { sendOnce } from '#app/platform/sent-form.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const { language } = await readPreferences(request)
  const { searchParams } = new URL(request.url)
  const line = (await readLine(searchParams.get('line') ?? '')) ?? notFound()
  const deal = await readActiveDeal(actor, searchParams.get('deal'))
  const start = startOfBooking(searchParams, line)
  const now = new Date()
  return {
    title: translator(language)('bookings:new.title'),
    line,
    deal,
    start,
    grid: await readWeek(line, askedMonday(searchParams, now, start.from?.slice(0, 10)), now),
    options: runOptions(language),
    customerType: await ownCustomerType(actor),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const lineId = new URL(request.url).searchParams.get('line') ?? ''
  const form = await readForm(request, bookingSchema)
  if (!form.ok) return data({ ...form.reply.data, broken: [] }, { status: 422 })
  const refuse = (messageKey: string, broken: BrokenRule[] = []) =>
    data({ ...form.refuse(messageKey).data, broken }, { status: 422 })
  const sentAlready = () => refuse('common:sentAlready')
  return sendOnce({ userId: actor.userId, request, form: form.form, refuse: sentAlready }, async () => {
    const wish = wishOf(form.value)
    if (form.value.intent === 'wait') {
      const waiting = await joinWaiting(actor, lineId, {
        ...wish,
        from: wish.flex.from,
        until: wish.flex.until,
        minutes: form.value.hours * 60,
      })
      if (waiting.ok) return seeOther(paths.waitList({ done: 'joined' }))
      return waiting.refusal === 'gone' ? notFound() : refuse(`bookings:refusal.wait.${waiting.refusal}`)
    }
    const asked = await requestBooking(actor, lineId, wish, new Date(), form.value.deal)
    if (asked.ok) return seeOther(paths.booking(asked.value.id, { done: 'requested' }))
    return asked.refusal === 'gone' ? notFound() : refuse('bookings:refusal.rules', asked.broken)
  })
}

export default function NewBooking() {
  const { title: _, ...page } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  return <NewBookingPage {...page} result={sent?.result} broken={sent?.broken} />
}
