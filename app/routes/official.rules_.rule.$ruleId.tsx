import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireOfficial, requireRuleKeeper } from '#app/modules/accounts/guards.server.ts'
import { mayKeepRules } from '#app/modules/accounts/may-keep-rules.ts'
import { openDrafts } from '#app/modules/rulebook/open-drafts.server.ts'
import { readRule } from '#app/modules/rulebook/read-rule.server.ts'
import { startDraft } from '#app/modules/rulebook/start-draft.server.ts'
import { RulePage } from '#app/modules/rulebook/ui/rule-page.tsx'
import { beginningOf } from '#app/platform/beginning-of.ts'
import { formOf } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'
import { sendOnce } from '#app/platform/sent-form.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOfficial(request)
  const { language } = await readPreferences(request)
  const found = (await readRule(actor, params.ruleId ?? '', language)) ?? notFound()
  return { ...found, drafts: mayKeepRules(actor) ? await openDrafts(actor) : null, title: found.rule.label }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

/** Takes the rule into a draft: the one chosen, or a new one. */
export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRuleKeeper(request)
  const { language } = await readPreferences(request)
  const ruleId = params.ruleId ?? ''
  const found = (await readRule(actor, ruleId, language)) ?? notFound()
  const form = await formOf(request)
  const chosen = form.get('draft')
  if (typeof chosen === 'string' && chosen !== '') {
    const known = (await openDrafts(actor)).some((draft) => draft.id === chosen)
    return known
      ? seeOther(officialPaths.draftRule(chosen, ruleId))
      : data({ problem: 'refusal.gone' }, { status: 409 })
  }
  const title = translator(language)('rulebook:rule.newDraftTitle', { label: found.rule.label })
  const refuse = () => data({ problem: 'common:sentAlready' }, { status: 422 })
  return sendOnce({ userId: actor.userId, request, form, refuse }, async () => {
    const made = await startDraft(actor, { title: beginningOf(title, 80) })
    if (!made.ok) return data({ problem: `refusal.${made.refusal}` }, { status: 409 })
    return seeOther(officialPaths.draftRule(made.value.id, ruleId))
  })
}

export default function Rule() {
  const { title: _, ...page } = useLoaderData<typeof loader>()
  return <RulePage {...page} problem={useActionData<typeof action>()?.problem} />
}
