import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireOfficial, requireRuleKeeper } from '#app/modules/accounts/guards.server.ts'
import { mayKeepRules } from '#app/modules/accounts/may-keep-rules.ts'
import { readRulebook } from '#app/modules/rulebook/read-rulebook.server.ts'
import { draftFormSchema } from '#app/modules/rulebook/rule-form.schema.ts'
import { startDraft } from '#app/modules/rulebook/start-draft.server.ts'
import { RulesPage } from '#app/modules/rulebook/ui/rules-page.tsx'
import { readForm } from '#app/platform/forms.server.ts'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { useTranslation } from '#app/platform/i18n/use-translation.ts'
import { officialPaths } from '#app/platform/official-paths.ts'
import { pageNumber } from '#app/platform/page-number.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'
import { sendOnce } from '#app/platform/sent-form.server.ts'

const FILTERS = ['draft', 'domain', 'part', 'hardness', 'q'] as const

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireOfficial(request)
  const { language } = await readPreferences(request)
  const url = new URL(request.url)
  const filter = Object.fromEntries(
    FILTERS.flatMap((name) => {
      const value = url.searchParams.get(name)?.slice(0, 100)
      return value ? [[name, value]] : []
    }),
  ) as Partial<Record<(typeof FILTERS)[number], string>>
  const view = (await readRulebook({ ...filter, page: pageNumber(url) }, language)) ?? notFound()
  return { view, filter, mayKeep: mayKeepRules(actor), title: translator(language)('rulebook:title') }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireRuleKeeper(request)
  const form = await readForm(request, draftFormSchema)
  if (!form.ok) return form.reply
  const refuse = () => form.refuse('common:sentAlready', 'title')
  return sendOnce({ userId: actor.userId, request, form: form.form, refuse }, async () => {
    const made = await startDraft(actor, form.value)
    if (!made.ok) return form.refuse(`refusal.${made.refusal}`, 'title')
    return seeOther(officialPaths.ruleDraft(made.value.id, { done: 'started' }))
  })
}

export default function Rules() {
  const { title: _, ...page } = useLoaderData<typeof loader>()
  const result = useActionData<typeof action>()?.result
  const { t } = useTranslation('rulebook')
  const key = result?.error?.title?.[0]
  const typed = result?.initialValue?.title
  return <RulesPage {...page} error={key && t(key)} typed={typeof typed === 'string' ? typed : ''} />
}
