import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { data } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { clientAddress } from '#app/modules/accounts/client-address.server.ts'
import { requireActor } from '#app/modules/accounts/guards.server.ts'
import { countSearch } from '#app/modules/catalogue/search-limit.server.ts'
import { readExportRequest } from '#app/modules/exports/export-request.ts'
import { planExport } from '#app/modules/exports/read-exports.server.ts'
import { startExport } from '#app/modules/exports/start-export.server.ts'
import { ConfirmPage } from '#app/modules/exports/ui/confirm-page.tsx'
import { formOf } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'
import { sendOnce } from '#app/platform/sent-form.server.ts'

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  await countSearch(clientAddress(context))
  const asked = readExportRequest(new URL(request.url).searchParams) ?? notFound()
  const { language } = await readPreferences(request)
  const plan = (await planExport(actor, asked, language)) ?? notFound()
  const t = translator(language)
  return {
    plan,
    filter: asked.filter.toString(),
    title: t('exports:confirm.title', { list: t(`exports:list.${plan.list}`) }),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const asked = readExportRequest(new URL(request.url).searchParams) ?? notFound()
  const { language } = await readPreferences(request)
  const form = await formOf(request)
  // The list and its filter stand in the address.
  for (const [name, value] of new URL(request.url).searchParams) form.append(name, value)
  const refuse = () => data({ problem: 'common:sentAlready' }, { status: 422 })
  return sendOnce({ userId: actor.userId, request, form, refuse }, async () => {
    const outcome = await startExport(actor, asked, language)
    if (outcome.ok) return seeOther(paths.export(outcome.value.id))
    if (outcome.refusal === 'gone') notFound()
    return data({ problem: `refusal.${outcome.refusal}` }, { status: 422 })
  })
}

export default function ConfirmExport() {
  const { plan, filter } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  return <ConfirmPage plan={plan} filter={filter} {...(sent?.problem ? { problem: sent.problem } : {})} />
}
