import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { clientAddress } from '#app/modules/accounts/client-address.server.ts'
import { requireActor } from '#app/modules/accounts/guards.server.ts'
import { changeSearch } from '#app/modules/bookmarks/change-search.server.ts'
import { countKept } from '#app/modules/bookmarks/count-kept.server.ts'
import { dropSearch } from '#app/modules/bookmarks/drop-search.server.ts'
import { listSavedSearches } from '#app/modules/bookmarks/list-saved-searches.server.ts'
import { restoreSearch } from '#app/modules/bookmarks/restore-search.server.ts'
import { saveSearch } from '#app/modules/bookmarks/save-search.server.ts'
import { savedSearchSchema } from '#app/modules/bookmarks/saved-search.schema.ts'
import { SavedSearchesPage } from '#app/modules/bookmarks/ui/saved-searches-page.tsx'
import { countSearch } from '#app/modules/catalogue/search-limit.server.ts'
import { readForm } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { paths } from '#app/platform/paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'
import { sendOnce } from '#app/platform/sent-form.server.ts'
import { isUuid } from '#app/platform/uuid.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireActor(request)
  const { language } = await readPreferences(request)
  const { searchParams } = new URL(request.url)
  const dropped = searchParams.get('dropped')
  return {
    title: translator(language)('bookmarks:searches.title'),
    searches: await listSavedSearches(actor),
    counts: await countKept(actor),
    done: searchParams.get('done'),
    dropped: dropped && isUuid(dropped) ? dropped : null,
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = await requireActor(request)
  const form = await readForm(request, savedSearchSchema)
  if (!form.ok) return form.reply
  const refuse = () => form.refuse('common:sentAlready')
  return sendOnce({ userId: actor.userId, request, form: form.form, refuse }, async () => {
    const wanted = form.value
    if (wanted.intent === 'save') {
      await countSearch(clientAddress(context))
      const outcome = await saveSearch(actor, wanted)
      return outcome.ok
        ? seeOther(paths.savedSearches({ done: 'saved' }))
        : form.refuse(`bookmarks:refusal.${outcome.refusal}`)
    }
    if (wanted.intent === 'change') {
      if (!(await changeSearch(actor, wanted.id, wanted))) notFound()
      return seeOther(paths.savedSearches({ done: 'changed' }))
    }
    if (wanted.intent === 'drop') {
      if (!(await dropSearch(actor, wanted.id))) notFound()
      return seeOther(paths.savedSearches({ dropped: wanted.id }))
    }
    const outcome = await restoreSearch(actor, wanted.id)
    if (outcome.ok) return seeOther(paths.savedSearches({ done: 'restored' }))
    if (outcome.refusal === 'gone') notFound()
    return form.refuse(`bookmarks:refusal.${outcome.refusal}`)
  })
}

export default function SavedSearches() {
  const sent = useActionData<typeof action>()
  return <SavedSearchesPage {...useLoaderData<typeof loader>()} result={sent?.result} />
}
