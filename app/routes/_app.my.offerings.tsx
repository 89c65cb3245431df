import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { roleIncludes } from '#app/modules/accounts/actor.ts'
import { requireMember } from '#app/modules/accounts/guards.server.ts'
import { confirmOffering } from '#app/modules/offerings/confirm-offering.server.ts'
import { moveOffering } from '#app/modules/offerings/move-offering.server.ts'
import { offeringMoveSchema } from '#app/modules/offerings/offering.schema.ts'
import { offeringStatuses } from '#app/modules/offerings/offering.ts'
import { ownOfferings } from '#app/modules/offerings/own-offerings.server.ts'
import { NotAProvider } from '#app/modules/offerings/ui/not-a-provider.tsx'
import { OwnOfferingsPage } from '#app/modules/offerings/ui/own-offerings-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { forbidden, seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { pageNumber } from '#app/platform/page-number.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireMember(request)
  const { language } = await readPreferences(request)
  const title = translator(language)('offerings:mine.title')
  if (!actor.organization.isProvider) return { title, list: null }
  const url = new URL(request.url)
  const status = statusOf(url)
  const page = pageNumber(url)
  return {
    title,
    list: {
      ...(await ownOfferings(actor, { page, ...(status ? { status } : {}) })),
      page,
      status: status ?? null,
      userId: actor.userId,
      mayEdit: roleIncludes(actor.organization.role, 'editor'),
      done: url.searchParams.get('done'),
      paused: url.searchParams.get('paused'),
    },
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireMember(request, 'editor')
  if (!actor.organization.isProvider) forbidden()
  const form = await readForm(request, offeringMoveSchema)
  if (!form.ok) return form.reply
  const { id, intent } = form.value
  const outcome =
    intent === 'confirm' ? await confirmOffering(actor, id) : await moveOffering(actor, id, intent)
  if (!outcome.ok) return form.refuse(`offerings:refusal.${outcome.refusal}`)
  const url = new URL(request.url)
  const page = pageNumber(url)
  return seeOther(
    paths.myOfferings({
      status: statusOf(url),
      page: page > 1 ? String(page) : undefined,
      done: intent,
      // What may be taken back by the message about it.
      paused: intent === 'pause' ? id : undefined,
    }),
  )
}

function statusOf(url: URL) {
  return offeringStatuses.find((one) => one === url.searchParams.get('status'))
}

export default function MyOfferings() {
  const { list } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  if (!list) return <NotAProvider />
  const problem = Object.values(sent?.result.error ?? {}).flat()[0]
  return <OwnOfferingsPage {...list} {...(problem ? { problem } : {})} />
}
