import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireOperator } from '#app/modules/accounts/guards.server.ts'
import { deliveryStates } from '#app/modules/notifications/notification.ts'
import { readDeliveries } from '#app/modules/notifications/read-deliveries.server.ts'
import { replaySchema } from '#app/modules/notifications/replay.schema.ts'
import { replayFailures, replayLetters } from '#app/modules/notifications/replay.server.ts'
import { DeliveriesPage } from '#app/modules/notifications/ui/deliveries-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { badRequest, seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { pageNumber } from '#app/platform/page-number.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  await requireOperator(request)
  const { language } = await readPreferences(request)
  const url = new URL(request.url)
  const state = deliveryStates.find((one) => one === url.searchParams.get('state')) ?? 'dead'
  const replayed = url.searchParams.get('replayed') ?? ''
  return {
    view: await readDeliveries(state, pageNumber(url)),
    replayed: /^\d{1,9}$/.test(replayed) ? Number(replayed) : null,
    title: translator(language)('notifications:operator.title'),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireOperator(request)
  const form = await readForm(request, replaySchema)
  if (!form.ok) badRequest()
  const wanted = form.value
  const count =
    wanted.intent === 'replay-letters'
      ? await replayLetters(actor, wanted.mailId)
      : await replayFailures(actor, wanted.only)
  return seeOther(paths.deliveries({ replayed: String(count) }))
}

export default function Deliveries() {
  const { view, replayed } = useLoaderData<typeof loader>()
  return <DeliveriesPage view={view} replayed={replayed} />
}
