import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { askDirectly } from '#app/modules/deals/ask-directly.server.ts'
import { askSchema } from '#app/modules/deals/deal.schema.ts'
import { readAskable } from '#app/modules/deals/read-origin.server.ts'
import { AskPage } from '#app/modules/deals/ui/ask-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

const offeringOf = (request: Request) => new URL(request.url).searchParams.get('offering') ?? ''

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const askable = (await readAskable(actor, offeringOf(request))) ?? notFound()
  const { language } = await readPreferences(request)
  return { askable, title: translator(language)('deals:ask.title') }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  const form = await readForm(request, askSchema)
  if (!form.ok) return form.reply
  const outcome = await askDirectly(actor, { offeringId: offeringOf(request), ...form.value })
  if (outcome.ok) return seeOther(paths.deal(outcome.value.dealId, { done: 'asked' }))
  return outcome.refusal === 'gone' ? notFound() : form.refuse(`deals:refusal.${outcome.refusal}`)
}

export default function Ask() {
  const { askable } = useLoaderData<typeof loader>()
  return <AskPage askable={askable} result={useActionData<typeof action>()?.result} />
}
