import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireOfficial, requireRuleKeeper } from '#app/modules/accounts/guards.server.ts'
import { mayKeepRules } from '#app/modules/accounts/may-keep-rules.ts'
import { readHistory } from '#app/modules/rulebook/read-history.server.ts'
import { startDraft } from '#app/modules/rulebook/start-draft.server.ts'
import { HistoryPage } from '#app/modules/rulebook/ui/history-page.tsx'
import { versionNumber } from '#app/modules/rulebook/version-number.ts'
import { formOf } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'
import { sendOnce } from '#app/platform/sent-form.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOfficial(request)
  const { language } = await readPreferences(request)
  const { searchParams } = new URL(request.url)
  const [from, to] = ['from', 'to'].map((name) => versionNumber(searchParams.get(name)))
  const history = await readHistory({ ...(from ? { from } : {}), ...(to ? { to } : {}) }, language)
  return { history, mayKeep: mayKeepRules(actor), title: translator(language)('rulebook:history.title') }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

/** Going back begins as a draft like the earlier version. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRuleKeeper(request)
  const { language } = await readPreferences(request)
  const form = await formOf(request)
  const version = versionNumber(form.get('version')) ?? notFound()
  const title = translator(language)('rulebook:history.rollBackTitle', { version })
  const refuse = () => data({ problem: 'common:sentAlready' }, { status: 422 })
  return sendOnce({ userId: actor.userId, request, form, refuse }, async () => {
    const made = await startDraft(actor, { title, likeVersion: version })
    if (!made.ok) return data({ problem: `refusal.${made.refusal}` }, { status: 409 })
    return seeOther(officialPaths.ruleDraft(made.value.id, { done: 'started' }))
  })
}

export default function History() {
  const { title: _, ...page } = useLoaderData<typeof loader>()
  return <HistoryPage {...page} problem={useActionData<typeof action>()?.problem} />
}
