import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireOfficial, requireRuleKeeper } from '#app/modules/accounts/guards.server.ts'
import { moveDraft } from '#app/modules/rulebook/move-draft.server.ts'
import { readDraft } from '#app/modules/rulebook/read-draft.server.ts'
import { DraftPage } from '#app/modules/rulebook/ui/draft-page.tsx'
import { addDays, dayOf } from '#app/platform/dates.ts'
import { formOf } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOfficial(request)
  const { language } = await readPreferences(request)
  const draft = (await readDraft(actor, params.id ?? '', language)) ?? notFound()
  const today = dayOf(new Date())
  return {
    draft,
    today,
    tomorrow: addDays(today, 1),
    done: new URL(request.url).searchParams.get('done'),
    title: translator(language)('rulebook:draft.title', { title: draft.title }),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

/** What did not fit any more, somebody else having been faster, says so and changes nothing. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRuleKeeper(request)
  const id = params.id ?? ''
  const moved = await moveDraft(actor, id, await formOf(request))
  if (!moved.ok) return data({ refusal: moved.refusal }, { status: 409 })
  return seeOther(officialPaths.ruleDraft(id, moved.value.done ? { done: moved.value.done } : {}))
}

export default function Draft() {
  const { title: _, ...page } = useLoaderData<typeof loader>()
  return <DraftPage {...page} refusal={useActionData<typeof action>()?.refusal} />
}
