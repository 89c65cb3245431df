import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireOfficial, requireRuleKeeper } from '#app/modules/accounts/guards.server.ts'
import { changeScore, type ScoreReply } from '#app/modules/rulebook/change-score.server.ts'
import { readScore } from '#app/modules/rulebook/read-score.server.ts'
import { ScorePage } from '#app/modules/rulebook/ui/score-page.tsx'
import { formOf } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOfficial(request)
  const { language } = await readPreferences(request)
  const score = (await readScore(actor, params.id ?? '')) ?? notFound()
  return { ...score, title: translator(language)('rulebook:score.title') }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRuleKeeper(request)
  const { language } = await readPreferences(request)
  const id = params.id ?? ''
  const changed = await changeScore(actor, id, await formOf(request), language)
  if (changed.ok) return seeOther(officialPaths.ruleDraft(id, { done: 'saved' }))
  return data<ScoreReply>(changed.reply, { status: changed.status })
}

export default function Score() {
  const { title: _, ...page } = useLoaderData<typeof loader>()
  return <ScorePage key={page.draft.revision} {...page} {...(useActionData<typeof action>() ?? {})} />
}
