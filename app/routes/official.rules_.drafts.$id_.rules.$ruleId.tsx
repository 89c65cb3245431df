import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireOfficial, requireRuleKeeper } from '#app/modules/accounts/guards.server.ts'
import { changeRule } from '#app/modules/rulebook/change-rule.server.ts'
import { readDraftRule } from '#app/modules/rulebook/read-rule.server.ts'
import { RuleFormPage, type RuleReply } from '#app/modules/rulebook/ui/rule-form-page.tsx'
import { notFound, seeOther } from '#app/platform/http.server.ts'
import { translator } from '#app/platform/i18n/i18n.server.ts'
import { readPreferences } from '#app/platform/preferences.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireOfficial(request)
  const { language } = await readPreferences(request)
  const found = (await readDraftRule(actor, params.id ?? '', params.ruleId ?? '', language)) ?? notFound()
  return {
    ...found,
    done: new URL(request.url).searchParams.get('done'),
    title: translator(language)('rulebook:form.title', { label: found.rule.label }),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireRuleKeeper(request)
  const { language } = await readPreferences(request)
  const changed = await changeRule(actor, request, {
    draftId: params.id ?? '',
    ruleId: params.ruleId ?? '',
    language,
  })
  if (changed.ok) return seeOther(changed.to)
  return data(changed.reply as RuleReply, { status: changed.status })
}

export default function DraftRule() {
  const { title: _, ...page } = useLoaderData<typeof loader>()
  return <RuleFormPage {...page} reply={useActionData<typeof action>() as RuleReply | undefined} />
}
