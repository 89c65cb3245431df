import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { answerPoolOffer } from '#app/modules/bookings/answer-pool.server.ts'
import { poolSchema } from '#app/modules/bookings/booking.schema.ts'
import { readPool } from '#app/modules/bookings/read-pool.server.ts'
import { PoolPage } from '#app/modules/bookings/ui/pool-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const { language } = await readPreferences(request)
  return {
    title: translator(language)('bookings:pool.title'),
    pool: (await readPool(actor, params.id ?? '')) ?? notFound(),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const { id } = (await readPool(actor, params.id ?? '')) ?? notFound()
  const form = await readForm(request, poolSchema)
  if (!form.ok) return form.reply
  const outcome = await answerPoolOffer(actor, id, form.value.intent === 'consent')
  return outcome.ok ? seeOther(paths.pool(id)) : form.refuse(`bookings:refusal.pool.${outcome.refusal}`)
}

export default function Pool() {
  const { pool } = useLoaderData<typeof loader>()
  const problem = Object.values(useActionData<typeof action>()?.result.error ?? {}).flat()[0]
  return <PoolPage pool={pool} {...(problem ? { problem } : {})} />
}
