import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { answerBooking } from '#app/modules/bookings/answer-booking.server.ts'
import { bookingStepSchema } from '#app/modules/bookings/booking.schema.ts'
import { cancelBooking } from '#app/modules/bookings/cancel-booking.server.ts'
import { confirmBooking } from '#app/modules/bookings/confirm-booking.server.ts'
import { moveBooking } from '#app/modules/bookings/move-booking.server.ts'
import { readBooking } from '#app/modules/bookings/read-bookings.server.ts'
import { readWaitingPool } from '#app/modules/bookings/read-pool.server.ts'
import { BookingPage } from '#app/modules/bookings/ui/booking-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const booking = (await readBooking(actor, params.id ?? '')) ?? notFound()
  const { language } = await readPreferences(request)
  return {
    booking,
    pool: booking.side === 'customer' ? await readWaitingPool(actor, booking.id) : null,
    done: new URL(request.url).searchParams.get('done'),
    title: translator(language)('bookings:booking.title', { line: booking.lineName }),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const { id } = (await readBooking(actor, params.id ?? '')) ?? notFound()
  const form = await readForm(request, bookingStepSchema)
  if (!form.ok) return data({ ...form.reply.data, broken: [] }, { status: 422 })
  const step = form.value
  if (step.intent === 'move') {
    const moved = await moveBooking(actor, id, step)
    if (moved.ok) return seeOther(paths.booking(moved.value.id, { done: 'move' }))
    const reply = form.refuse(`bookings:refusal.${moved.refusal}`)
    return data({ ...reply.data, broken: 'broken' in moved ? moved.broken : [] }, { status: 422 })
  }
  const outcome =
    step.intent === 'confirm'
      ? await confirmBooking(actor, id, step.revision)
      : step.intent === 'cancel'
        ? await cancelBooking(actor, id, step)
        : await answerBooking(actor, id, { ...step, answer: step.intent })
  if (outcome.ok) return seeOther(paths.booking(id, { done: step.intent }))
  const reply = form.refuse(`bookings:refusal.${outcome.refusal}`)
  return data({ ...reply.data, broken: [] }, { status: 422 })
}

export default function Booking() {
  const { title: _, ...page } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  return <BookingPage {...page} result={sent?.result} broken={sent?.broken} />
}
